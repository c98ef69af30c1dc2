import { stringify } from 'csv-stringify/sync';
import type { NumberToAsk } from './numbers-to-ask.js';

/**
 * What the Reassigned Numbers Database is asked, as CSV: the number with ten digits, and the day of consent or last
 * certainty (FCC DA 20-423, DA 21-1649).
 */
export function queryFile(numbers: readonly NumberToAsk[]): string {
  return stringify(numbers.map(({ number, since }) => [number.replace(/^\+1/u, ''), since]));
}
