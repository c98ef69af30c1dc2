import type { Path } from '../../script/fault.js';
import { placeholdersOf } from '../../script/interpolate.js';
import { threatIn } from '../../script/lint/threatening.js';
import { segments } from '../../script/sms-segments.js';
import { filledSample } from '../../script/spoken-length.js';
import { type Locale, type Localized, locales, markets } from '../../vocabulary.js';
import { type Guide, guidePlaceholders } from './guide.js';

/** One thing that is wrong with the wording of a guide, and where. */
export interface GuideFault {
  readonly path: Path;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

interface GuideText {
  readonly path: Path;
  readonly locale: Locale;
  readonly text: string;
  readonly isSms: boolean;
}

/** What is wrong with a text, if anything: the words it is about, and what to do. */
type GuideCheck = (text: GuideText) => { readonly message: string; readonly remedy: string } | undefined;

const promises: Localized<RegExp> = {
  'zh-CN': /保证|承诺|一定(?:能|会|给|帮)|包您|免除|减免|下调/u,
  'en-US':
    /\b(?:guarantee\w*|we promise|will (?:lower|reduce|waive|forgive|approve)|no (?:penalty|late fees?)|for free)\b/iu,
};

const mostSegments = 2;

/** Loan words may stand in a guide, since it goes to who proved to be the party. The rest is as strict as in scripts. */
const checks: Readonly<Record<string, GuideCheck>> = {
  threatening: ({ text, locale }) => {
    const found = threatIn(text, locale);
    return found === undefined
      ? undefined
      : { message: `"${found}" is a threat`, remedy: 'say what happens, and how a person can help' };
  },
  promising: ({ text, locale }) => {
    const found = promises[locale].exec(text)?.[0];
    return found === undefined
      ? undefined
      : { message: `"${found}" is a promise`, remedy: 'leave it to a person who can keep it' };
  },
  link: ({ text }) =>
    /https?:|www\.|\b[a-z\d-]+\.(?:com|cn|net|org)\b/iu.test(text)
      ? { message: 'the text has a link', remedy: 'name the app or the number on the contract instead' }
      : undefined,
  'unknown-placeholder': ({ text }) => {
    const unknown = placeholdersOf(text).find((name) => !guidePlaceholders.some((known) => known === name));
    return unknown === undefined
      ? undefined
      : { message: `{${unknown}} means nothing here`, remedy: `use one of ${guidePlaceholders.join(', ')}` };
  },
  untranslated: ({ text, locale }) => {
    const isChinese = /\p{Script=Han}/u.test(text);
    const bare = text.replaceAll(/\{\w+\}|[\s\p{P}]/gu, '');
    return bare === '' || isChinese === (locale === 'zh-CN')
      ? undefined
      : { message: `the text is not in ${locale}`, remedy: 'write it in that language' };
  },
  'sms-length': ({ text, locale, isSms }) => {
    const count = segments(filledSample(text, locale)).segments;
    return !isSms || count <= mostSegments
      ? undefined
      : { message: `the text takes ${count} SMS segments`, remedy: `shorten it to ${mostSegments}` };
  },
};

/** Holds every text of a guide against every check, and sees that one text can always be sent. */
export function lintGuide(guide: Guide): readonly GuideFault[] {
  const texts = markets.flatMap((market) => locales.flatMap((locale) => textsOf(guide, market, locale)));
  const found = texts.flatMap((text) =>
    Object.entries(checks).flatMap(([rule, check]): GuideFault[] => {
      const fault = check(text);
      return fault ? [{ path: text.path, rule, ...fault }] : [];
    }),
  );
  const unsure = markets.flatMap((market) =>
    locales.flatMap((locale): GuideFault[] => {
      const { sms } = guide[market][locale];
      if (!placeholdersOf(sms.at(-1) ?? '').includes('day')) return [];
      const message = 'no text is left where the due day is not on file';
      return [
        { path: [market, locale, 'sms'], rule: 'no-way-on', message, remedy: 'add one without {day} at the end' },
      ];
    }),
  );
  return [...found, ...unsure];
}

function textsOf(guide: Guide, market: (typeof markets)[number], locale: Locale): readonly GuideText[] {
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
