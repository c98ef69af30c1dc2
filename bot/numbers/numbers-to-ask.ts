import type { Store } from '../../data/store.js';
import type { Case, Party } from '../../dialogs/case.js';
import { knownOfNumber } from '../../dialogs/casework/lookups/known-of-number.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import { numberStanding } from '../../dialogs/policy/number-standing.js';
import { keptMs } from '../../dialogs/policy/past-contact.js';
import { profiles } from '../../dialogs/policy/profiles/registry.js';
import type { ContactRequest } from '../../dialogs/policy/request.js';
import { Dossiers } from '../casework/dossiers/dossiers.js';

/** A number to ask the Reassigned Numbers Database about. */
export interface NumberToAsk {
  /** E.164. */
  readonly number: string;
  /** YYYY-MM-DD: when it was last known to be the party's. */
  readonly since: string;
}

/** What is to be asked, and whose numbers only a person can make sure of. */
export interface ToAsk {
  readonly numbers: readonly NumberToAsk[];
  /** Nobody ever confirmed these numbers, or they are not American. */
  readonly forPeople: readonly { readonly caseId: string; readonly partyId: string }[];
}

/** What looking for numbers works with. */
export type NumberStore = Pick<Store, 'getCase' | 'contacts' | 'load'>;

/** Those whom the machine calls. */
const called: readonly string[] = ['borrower', 'co-borrower', 'guarantor'];

/** The numbers of these cases that may not be dialled before the database was asked, each with its day once. `now`: epoch ms. */
export async function numbersToAsk(
  caseIds: AsyncIterable<string> | Iterable<string>,
  now: number,
  store: NumberStore,
): Promise<ToAsk> {
  const numbers = new Map<string, NumberToAsk>();
  const forPeople: { caseId: string; partyId: string }[] = [];
  for await (const caseId of caseIds) {
    const file = await store.getCase(caseId);
    const days = file && profiles[file.market].reassignedAfterDays;
    if (!file || days == null) continue;
    for (const party of file.parties.filter(({ role }) => called.includes(role))) {
      const { number } = briefFor(file, party);
      if (number === '') continue;
      const standing = numberStanding(await aboutNumber(file, party, number, now, store), days);
      if (standing.kind !== 'to-ask') continue;
      const { since } = standing;
      if (since === undefined || !american.test(number)) forPeople.push({ caseId, partyId: party.id });
      else numbers.set(`${number} ${since}`, { number, since });
    }
  }
  return { numbers: [...numbers.values()], forPeople };
}

/** All that tells whether a number is still the party's. */
export async function aboutNumber(
  { id }: Pick<Case, 'id'>,
  party: Party,
  number: string,
  now: number,
  store: NumberStore,
): Promise<Pick<ContactRequest, 'party' | 'number' | 'at' | 'history' | 'known'>> {
  const since = new Date(now - keptMs).toISOString();
  return {
    party,
    number,
    at: new Date(now).toISOString(),
    history: await store.contacts.with({ number, partyId: party.id }, since),
    known: knownOfNumber(party, await new Dossiers(store).of(id, party.id), number),
  };
}

/** The only numbers that the database holds. */
const american = /^\+1\d{10}$/u;
