import type { Locale } from '../vocabulary.js';

/** Makes a thing for each locale, once, when the first answer in it comes. */
export function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made: Partial<Record<Locale, T>> = {};
  return (locale) => {
    made[locale] ??= make(locale);
    return made[locale];
  };
}
