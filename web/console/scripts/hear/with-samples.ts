import type { GivenBy } from '../../../../bot/api/asking.js';
import type { Locale } from '../../words/language.js';

type Samples = GivenBy<'GET', '/api/script-schema'>['samples'];

/** A wording with an example in the place of each name in braces, as a party would hear it. */
export function withSamples(wording: string, samples: Samples, locale: Locale): string {
  return wording.replace(/\{([^{}]*)\}/gu, (whole, name: string) => samples[name]?.[locale] ?? whole);
}
