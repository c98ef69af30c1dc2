import { zonesByPrefix } from './zones-by-prefix.js';

const areaDigits = 4;
const countryDigits = 3;

let known: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The time zones (IANA) in which a number (E.164) may be at home; none where it tells nothing, as toll-free numbers do.
 * Who keeps a number may have moved, so it is one hint among others.
 */
export function zonesOfNumber(number: string): readonly string[] {
  known ??= new Map(
    zonesByPrefix.flatMap(([zones, prefixes]) =>
      prefixes.split(' ').map((prefix) => [prefix, zones.split(' ')] as const),
    ),
  );
  if (!number.startsWith('+')) return [];
  const digits = number.slice(1);
  if (digits.startsWith('1')) return known.get(digits.slice(0, areaDigits)) ?? [];
  for (let length = countryDigits; length > 0; length -= 1) {
    const zones = known.get(digits.slice(0, length));
    if (zones) return zones;
  }
  return [];
}
