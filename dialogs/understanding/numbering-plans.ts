import { createRequire } from 'node:module';
import type * as Library from 'awesome-phonenumber';

const require = createRequire(import.meta.url);
let library: typeof Library | undefined;

/**
 * The E.164 form of a number that is valid in its region, or without a region of one in international form. The
 * library takes as long to load as all the rest of understanding, so it waits for the first telephone number.
 */
export function e164(digits: string, regionCode?: string): string | undefined {
  const parsed = loaded().parsePhoneNumber(digits, regionCode === undefined ? {} : { regionCode });
  return parsed.valid ? parsed.number.e164 : undefined;
}

/** What sort of line an E.164 number belongs to by its numbering plan; undefined when no plan has it. */
export function plannedType(number: string): string | undefined {
  const parsed = loaded().parsePhoneNumber(number);
  return parsed.valid ? parsed.type : undefined;
}

function loaded(): typeof Library {
  library ??= require('awesome-phonenumber') as typeof Library;
  return library;
}
