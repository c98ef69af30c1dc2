import { exclusions as all, type Party } from '../../case.js';
import type { Dossier } from '../dossier.js';
import type { Exclusion } from './exclusion.js';

/** What bars automated contact with a party now: by the case, and by what people said since. */
export function exclusionsOf(
  { exclusions: filed }: Pick<Party, 'exclusions'>,
  { exclusions: said }: Pick<Dossier, 'exclusions'>,
): Exclusion[] {
  return all.filter((one) => said[one]?.on ?? filed.includes(one));
}
