import type { Store } from '../../../data/store.js';
import type { Case, Party } from '../../../dialogs/case.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { knownOfNumber } from '../../../dialogs/casework/lookups/known-of-number.js';
import { lastZones } from '../../../dialogs/casework/whereabouts/last-zones.js';
import { keptMs, type PastContact } from '../../../dialogs/policy/past-contact.js';
import type { Permission } from '../../../dialogs/policy/permission.js';
import { permit } from '../../../dialogs/policy/permit.js';

const atWork = ['employer-hr', 'colleague'];

/** What a person's call is looked up in. */
export type PersonCallStore = Pick<Store, 'restrictionsOf' | 'contacts' | 'reviewRows'>;

/** What the policy says to a call that a person places to this number at this moment (ISO 8601). `askedFor`: the party waits for it. */
export async function personPermission(
  { id, market }: Pick<Case, 'id' | 'market'>,
  { party, dossier }: { readonly party: Party; readonly dossier: Dossier },
  number: string,
  at: string,
  store: PersonCallStore,
  askedFor = false,
): Promise<Permission> {
  const isNumber = number.startsWith('+');
  const isAtWork = atWork.includes(party.role);
  const since = new Date(Date.parse(at) - keptMs).toISOString();
  const history = isNumber && !isAtWork ? await store.contacts.with({ number, partyId: party.id }, since) : [];
  return permit({
    channel: 'voice',
    at,
    market,
    number,
    party,
    zones: lastZones(dossier),
    restrictions: isNumber ? await store.restrictionsOf(number) : [],
    known: isNumber ? knownOfNumber(party, dossier, number) : undefined,
    byPerson: true,
    atWork: isAtWork,
    history,
    askedFor,
    urgent: spokenWith(history) && (await isUrgent(id, store)),
  });
}

/** Only after a talk does it matter whether something is urgent; the queue may be long. */
function spokenWith(history: readonly PastContact[]): boolean {
  return history.some(({ kind }) => kind === 'talk');
}

/** Whether something of the highest priority waits for a person in the case. */
async function isUrgent(caseId: string, store: PersonCallStore): Promise<boolean> {
  return (await store.reviewRows()).some((row) => row.caseId === caseId && row.priority === 'P1');
}
