import type { Path } from '../script/fault.js';
import { placeholdersOf } from '../script/interpolate.js';
import { secretAskedIn } from '../script/lint/pressing.js';
import { threatIn } from '../script/lint/threatening.js';
import { segments } from '../script/sms-segments.js';
import { filledSample } from '../script/spoken-length.js';
import type { Locale, Localized } from '../vocabulary.js';

/** One thing that is wrong with words, and where. */
export interface WordFault {
  readonly path: Path;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
}

/** Words that a party reads outside of scripts, and where they stand. */
export interface CheckedText {
  readonly path: Path;
  readonly locale: Locale;
  readonly text: string;
  readonly isSms: boolean;
}

/** What is wrong with a text, if anything: the words it is about, and what to do. */
type WordCheck = (
  text: CheckedText,
  placeholders: readonly string[],
) => { readonly message: string; readonly remedy: string } | undefined;

const promises: Localized<RegExp> = {
  'zh-CN': /保证|承诺|一定(?:能|会|给|帮)|包您|免除|减免|下调/u,
  'en-US':
    /\b(?:guarantee\w*|we promise|will (?:lower|reduce|waive|forgive|approve)|no (?:penalty|late fees?)|for free)\b/iu,
};

/** The beginning of a link in a text, if it has one: people are told to open none (policies.md §4). */
export function linkIn(text: string): string | undefined {
  return /https?:|www\.|\b[a-z\d-]+\.(?:com|cn|net|org)\b/iu.exec(text)?.[0];
}

const mostSegments = 2;

/** As strict as scripts are; that loan words come only to who proved to be the party is the caller’s to see to. */
const checks: Readonly<Record<string, WordCheck>> = {
  threatening: ({ text, locale }) => {
    const found = threatIn(text, locale);
    return found === undefined
      ? undefined
      : { message: `"${found}" is a threat`, remedy: 'say what happens, and how a person can help' };
  },
  'asks-secret': ({ text, locale }) => {
    const found = secretAskedIn(text, locale);
    return found === undefined
      ? undefined
      : { message: `"${found}" asks for what nobody should send`, remedy: 'ask for no password, code or card number' };
  },
  promising: ({ text, locale }) => {
    const found = promises[locale].exec(text)?.[0];
    return found === undefined
      ? undefined
      : { message: `"${found}" is a promise`, remedy: 'leave it to a person who can keep it' };
  },
  link: ({ text }) =>
    linkIn(text) !== undefined
      ? { message: 'the text has a link', remedy: 'name the app or the number on the contract instead' }
      : undefined,
  'unknown-placeholder': ({ text }, placeholders) => {
    const unknown = placeholdersOf(text).find((name) => !placeholders.includes(name));
    return unknown === undefined
      ? undefined
      : { message: `{${unknown}} means nothing here`, remedy: `use one of ${placeholders.join(', ')}` };
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

/** Holds texts against every check. `placeholders` are those that mean something in them. */
export function checkWords(texts: readonly CheckedText[], placeholders: readonly string[]): readonly WordFault[] {
  return texts.flatMap((text) =>
    Object.entries(checks).flatMap(([rule, check]): WordFault[] => {
      const fault = check(text, placeholders);
      return fault ? [{ path: text.path, rule, ...fault }] : [];
    }),
  );
}
