import type { Restriction, Store } from '../../data/store.js';
import { everyNumber } from '../../dialogs/casework/points/every-number.js';
import type { Brief } from '../../dialogs/engine/brief.js';
import { isToldExclusion } from '../../dialogs/engine/ending/exits.js';
import { Dossiers } from '../casework/dossiers/dossiers.js';
import { isShared } from '../contact/told-exclusions.js';

/**
 * What a turn restricts, and what was told of the party at every number that they have and nobody else: it is about the
 * person, and other cases of theirs are found by any of these.
 */
export async function atAllNumbers(
  restrictions: readonly Restriction[],
  { caseId, partyId }: Pick<Brief, 'caseId' | 'partyId'>,
  store: Pick<Store, 'getCase' | 'load' | 'partiesWith'>,
): Promise<readonly Restriction[]> {
  const told = restrictions.filter(({ reason }) => isToldExclusion(reason));
  if (told.length === 0) return restrictions;
  const party = (await store.getCase(caseId))?.parties.find(({ id }) => id === partyId);
  if (!party) return restrictions;
  const numbers = everyNumber(party, await new Dossiers(store).of(caseId, partyId));
  const shared = await Promise.all(numbers.map((number) => isShared(number, partyId, store)));
  const theirs = numbers.filter((_, at) => !shared[at]);
  const elsewhere = told.flatMap((one) =>
    theirs.filter((number) => number !== one.number).map((number) => ({ ...one, number })),
  );
  return [...restrictions, ...elsewhere];
}
