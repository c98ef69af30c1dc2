import type { Restriction, Store } from '../../data/store.js';
import type { Party } from '../../dialogs/case.js';
import type { Dossier } from '../../dialogs/casework/dossier.js';
import { everyNumber } from '../../dialogs/casework/points/every-number.js';
import { isToldExclusion } from '../../dialogs/engine/ending/exits.js';

/** A party as it is looked up. */
export interface Looked {
  readonly party: Party | undefined;
  readonly dossier: Dossier;
}

/**
 * What somebody said bars contact with a party, over any number of theirs but one (E.164): who died answers at none. What
 * was said over a number that others have as well may be about them, and bars that number alone.
 */
export async function toldElsewhere(
  number: string,
  { party, dossier }: Looked,
  store: Pick<Store, 'restrictionsOf' | 'partiesWith'>,
): Promise<readonly Restriction[]> {
  if (!party) return [];
  const others = everyNumber(party, dossier).filter((one) => one !== number);
  const told = await Promise.all(others.map((one) => toldOver([one], store)));
  const theirs = await Promise.all(
    others.map(async (one, at) => (told[at]?.length && !(await isShared(one, party.id, store)) ? told[at] : [])),
  );
  return eachOnce(theirs.flat());
}

/** What somebody said bars contact with whoever has these numbers (E.164); each once. */
export async function toldOver(
  numbers: readonly string[],
  store: Pick<Store, 'restrictionsOf'>,
): Promise<readonly Restriction[]> {
  const found = await Promise.all(numbers.map((number) => store.restrictionsOf(number)));
  return eachOnce(found.flat().filter(({ reason }) => isToldExclusion(reason)));
}

/** Whether a number (E.164) is somebody else's as well, in whatever case. */
export async function isShared(number: string, partyId: string, store: Pick<Store, 'partiesWith'>): Promise<boolean> {
  return (await store.partiesWith(number)).some((use) => use.partyId !== partyId);
}

function eachOnce(told: readonly Restriction[]): readonly Restriction[] {
  return [...new Map(told.map((one) => [one.reason, one])).values()];
}
