import type { Capabilities } from './capabilities.js';
import { cn } from './cn.js';
import { hk } from './hk.js';
import { sg } from './sg.js';
import { us } from './us.js';

/** Every country whose telephones are contacted, or known to be out of reach. Another is a file beside this and a line here. */
export const countries: readonly Capabilities[] = [us, cn, hk, sg];

/** What the telephone with this number (E.164) can be reached with; undefined for a country that nobody has looked into. */
export function capabilitiesOf(number: string): Capabilities | undefined {
  return countries.find(({ prefix }) => number.startsWith(prefix));
}

/** The same by the country's name, ISO 3166-1 alpha-2. */
export function capabilitiesIn(country: string): Capabilities | undefined {
  return countries.find((one) => one.country === country);
}
