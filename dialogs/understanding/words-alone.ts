import type { Locale } from '../vocabulary.js';
import { languages } from './locales/registry.js';
import { readable } from './readable.js';

/** An answer without fillers, capitals and the marks around it: two that say the same in the same words are then equal. */
export function wordsAlone(text: string, locale: Locale): string {
  const words = readable(text).replace(languages[locale].fillers, '').toLowerCase();
  return words.replace(aroundWords, '');
}

/** Asterisks stay: they stand in the place of what is covered. */
const aroundWords = /^(?:(?!\*)[\s\p{P}])+|(?:(?!\*)[\s\p{P}])+$/gu;
