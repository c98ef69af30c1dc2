import type { Restriction, Store } from '../../data/store.js';
import type { Party } from '../../dialogs/case.js';
import type { Dossier } from '../../dialogs/casework/dossier.js';
import { knownPoints } from '../../dialogs/casework/points/known-points.js';
import { isToldExclusion } from '../../dialogs/engine/ending/exits.js';

/** A party as it is looked up. */
export interface Looked {
  readonly party: Party | undefined;
  readonly dossier: Dossier;
}

/** What somebody said bars contact with a party, over any number of theirs but one (E.164): who died answers at none. */
export async function toldElsewhere(
  number: string,
  { party, dossier }: Looked,
  store: Pick<Store, 'restrictionsOf'>,
): Promise<readonly Restriction[]> {
  const others = party ? numbersOf(party, dossier).filter((one) => one !== number) : [];
  return await toldOver(others, store);
}

/** What somebody said bars contact with whoever has these numbers (E.164); each once. */
export async function toldOver(
  numbers: readonly string[],
  store: Pick<Store, 'restrictionsOf'>,
): Promise<readonly Restriction[]> {
  const found = await Promise.all(numbers.map((number) => store.restrictionsOf(number)));
  const told = found.flat().filter(({ reason }) => isToldExclusion(reason));
  return [...new Map(told.map((one) => [one.reason, one])).values()];
}

/** The numbers (E.164) that a party has by the case and the dossier. */
export function numbersOf(party: Party, dossier: Dossier): readonly string[] {
  const numbers = knownPoints(party, dossier)
    .filter(({ kind }) => kind !== 'email')
    .map(({ value }) => value);
  return [...new Set(numbers)];
}
