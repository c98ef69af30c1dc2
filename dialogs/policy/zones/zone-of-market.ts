import type { Market } from '../../vocabulary.js';
import { profiles } from '../profiles/registry.js';

/** The zone (IANA) by whose clock days and hours are told where it is not known where a party is: the market's largest place. */
export function zoneOfMarket(market: Market): string {
  return profiles[market].unknownZone.zone;
}
