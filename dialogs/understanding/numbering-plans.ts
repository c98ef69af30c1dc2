import { createRequire } from 'node:module';
import type * as Library from 'awesome-phonenumber';

const require = createRequire(import.meta.url);
let library: typeof Library | undefined;

/** What the library knows of Chinese mobile numbers; it takes a tenth of a millisecond for each number. */
const chineseMobile = /^(?:1740[0-5]\d{6}|1(?:[38]\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])\d{8})$/;

/** The North American areas in which the library takes every number for one. */
const areas = [
  '2(?:0[1-9]|1[02-9]|2[03-9]|3[14-69]|4[089]|5[0-467]|6[02379]|7[0269]|8[139])',
  '3(?:0[1-9]|1[02-9]|2[013-79]|3[0-24679]|4[1367]|5[0-4]|6[013-57-9]|8[0256])',
  '4(?:0[1-9]|1[02-9]|2[3-58]|3[0-24578]|4[023578]|5[08]|6[3489]|7[04589]|8[04])',
  '5(?:0\\d|1[02-9]|2[0-25-9]|3[0-49]|4[0148]|5[179]|6[1-467]|7[0-579]|8[0-24-8])',
  '6(?:0\\d|1[02-9]|2[023689]|3[01369]|4[015-7]|5[016-9]|6[0-279]|7[28]|8[0-369])',
  '7(?:0[1-9]|1[2-9]|2[04-8]|3[0-247]|4[02378]|5[347]|6[02359]|7[0-589]|8[0-25-7])',
  '8(?:0\\d|1[02-9]|2[015689]|3[0-3589]|4[03-57-9]|5[04-9]|6[02-7]|7[0237-9]|88)',
  '9(?:0\\d|1[02-9]|2[0589]|3[0146-9]|4[0-357-9]|5[12469]|7[0-3589]|8[04-69])',
];
const northAmerican = new RegExp(`^1?((?:${areas.join('|')})[2-9]\\d{6})$`);

/**
 * The E.164 form of a number that is valid in its region, or without a region of one in international form. The
 * library takes as long to load as all the rest of understanding, so it waits for the first telephone number.
 */
export function e164(digits: string, regionCode?: string): string | undefined {
  if (regionCode === 'CN' && chineseMobile.test(digits)) return `+86${digits}`;
  const american = regionCode === 'US' ? northAmerican.exec(digits)?.[1] : undefined;
  if (american !== undefined) return `+1${american}`;
  const parsed = loaded().parsePhoneNumber(digits, regionCode === undefined ? {} : { regionCode });
  return parsed.valid ? parsed.number.e164 : undefined;
}

/** Whether a numbering plan has this E.164 number. The library is asked only where the patterns above do not know it. */
export function isPlanned(number: string): boolean {
  if (number.startsWith('+1') && northAmerican.test(number.slice(2))) return true;
  if (number.startsWith('+86') && chineseMobile.test(number.slice(3))) return true;
  return plannedType(number) !== undefined;
}

/** What sort of line an E.164 number belongs to by its numbering plan; undefined when no plan has it. */
export function plannedType(number: string): string | undefined {
  const parsed = loaded().parsePhoneNumber(number);
  return parsed.valid ? parsed.type : undefined;
}

/** The country of an E.164 number (ISO 3166 alpha-2); where its plan tells none, the country's code. */
export function countryOf(number: string): string {
  const { regionCode, countryCode } = loaded().parsePhoneNumber(number);
  return regionCode ?? (countryCode === undefined ? 'unknown' : `+${countryCode}`);
}

function loaded(): typeof Library {
  library ??= require('awesome-phonenumber') as typeof Library;
  return library;
}
