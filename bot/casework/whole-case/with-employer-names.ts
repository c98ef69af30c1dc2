import type { Store } from '../../../data/store.js';
import type { Party } from '../../../dialogs/case.js';
import { withKnownNames } from '../../../dialogs/casework/with-known-names.js';

/** A party whose employer on file has every name, old and new, under which it is known by now. */
export async function withEmployerNames(party: Party, store: Pick<Store, 'employersWith'>): Promise<Party> {
  const name = party.onFile.employer?.name;
  return name === undefined ? party : withKnownNames(party, await store.employersWith({ name }));
}
