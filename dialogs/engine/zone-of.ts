import { zoneOfMarket } from '../policy/zones/zone-of-market.js';
import { zonesOfNumber } from '../policy/zones/zones-of-number.js';
import type { Brief } from './brief.js';

/**
 * The zone (IANA) by whose clock a party's hours and days are told: the one on file, or else the one where their number is
 * from; where that has several or none, the market's. It only tells the time: when they may be contacted is the policy's.
 */
export function zoneOf({ zone, number, market }: Pick<Brief, 'zone' | 'number' | 'market'>): string {
  if (zone !== undefined) return zone;
  const [only, ...others] = zonesOfNumber(number);
  return only !== undefined && others.length === 0 ? only : zoneOfMarket(market);
}
