import type { Case } from '../../dialogs/case.js';

/** The same cases, their numbers known to be right on a day (YYYY-MM-DD): what nobody has confirmed for long is not dialled. */
export function withFreshNumbers(cases: readonly Case[], day: string): readonly Case[] {
  return cases.map((file) => ({
    ...file,
    parties: file.parties.map((party) => ({
      ...party,
      contactPoints: party.contactPoints.map((point) => ({ ...point, asOf: day })),
    })),
  }));
}
