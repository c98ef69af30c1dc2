import { el } from './element.js';
import { pageLanguage, say } from './language.js';

/** Words in the page's language, with those of the conversation beside them where they are others. */
export function inBoth(tag, words, original, locale) {
  const here = el(tag, {}, words);
  if (locale === pageLanguage() || words === original) return here;
  return el(
    'span',
    {},
    here,
    ' ',
    el('span.original', { lang: locale, title: say('page', 'inTheirLanguage') }, original),
  );
}
