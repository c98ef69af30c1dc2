import type { Party } from '../../case.js';
import type { Dossier } from '../dossier.js';

/** Every number (E.164) that a party ever had by the case and the dossier, each once: also those that are not used any more. */
export function everyNumber({ contactPoints }: Pick<Party, 'contactPoints'>, { points }: Dossier): readonly string[] {
  const numbers = [...contactPoints, ...points.added].filter(({ kind }) => kind !== 'email');
  return [...new Set(numbers.map(({ value }) => value))];
}
