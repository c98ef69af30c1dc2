import type { Store } from '../../data/store.js';
import type { Case, Party } from '../../dialogs/case.js';
import type { Permission } from '../../dialogs/policy/permission.js';
import { permit } from '../../dialogs/policy/permit.js';

const atWork = ['employer-hr', 'colleague'];

/** What the policy says to a call that a person places to this number at this moment (ISO 8601). */
export async function personPermission(
  { market }: Pick<Case, 'market'>,
  party: Party,
  number: string,
  at: string,
  store: Pick<Store, 'restrictionsOf'>,
): Promise<Permission> {
  const restrictions = number.startsWith('+') ? await store.restrictionsOf(number) : [];
  return permit({
    channel: 'voice',
    at,
    market,
    number,
    party,
    restrictions,
    byPerson: true,
    atWork: atWork.includes(party.role),
  });
}
