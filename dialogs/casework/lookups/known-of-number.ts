import type { Party } from '../../case.js';
import type { KnownOfNumber } from '../../policy/request.js';
import type { Dossier } from '../dossier.js';
import { knownPoints } from '../points/known-points.js';

/** What a dossier knows of a number (E.164) being the party's: until when, and what the database says since. */
export function knownOfNumber(party: Pick<Party, 'contactPoints'>, dossier: Dossier, number: string): KnownOfNumber {
  const days = knownPoints(party, dossier).flatMap(({ value, asOf }) => (value === number && asOf ? [asOf] : []));
  const lookup = dossier.lookups.find((one) => one.number === number);
  return { days, ...(lookup && { lookup }) };
}
