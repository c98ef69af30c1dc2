import { type CheckedText, checkWords, type WordFault } from '../../checked-words/check-words.js';
import type { Path } from '../../script/fault.js';
import { placeholdersOf } from '../../script/interpolate.js';
import { type Locale, locales, markets } from '../../vocabulary.js';
import { type Guide, guidePlaceholders } from './guide.js';

/** Holds every text of a guide against every check, and sees that one text can always be sent. It goes to who proved to be the party: loan words may stand in it. */
export function lintGuide(guide: Guide): readonly WordFault[] {
  const texts = markets.flatMap((market) => locales.flatMap((locale) => textsOf(guide, market, locale)));
  const unsure = markets.flatMap((market) =>
    locales.flatMap((locale): WordFault[] => {
      const { sms } = guide[market][locale];
      if (!placeholdersOf(sms.at(-1) ?? '').includes('day')) return [];
      const message = 'no text is left where the due day is not on file';
      return [
        { path: [market, locale, 'sms'], rule: 'no-way-on', message, remedy: 'add one without {day} at the end' },
      ];
    }),
  );
  return [...checkWords(texts, guidePlaceholders), ...unsure];
}

function textsOf(guide: Guide, market: (typeof markets)[number], locale: Locale): readonly CheckedText[] {
  const { sms, subject, mail } = guide[market][locale];
  const text = (path: Path, words: string, isSms = false) => ({
    path: [market, locale, ...path],
    locale,
    text: words,
    isSms,
  });
  return [
    ...sms.map((words, index) => text(['sms', index], words, true)),
    text(['subject'], subject),
    ...mail.map((words, index) => text(['mail', index], words)),
  ];
}
