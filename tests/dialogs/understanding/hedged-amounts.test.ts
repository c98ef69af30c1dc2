import { readFileSync } from 'node:fs';
import { understand } from '../../../dialogs/understanding/understand.js';
import { type Locale, locales } from '../../../dialogs/vocabulary.js';

type Frames = Readonly<Record<Locale, readonly string[]>>;

const framesOf = (name: string): Frames =>
  JSON.parse(readFileSync(new URL(`../../cases/amounts/${name}.json`, import.meta.url), 'utf8'));
const hedged = framesOf('hedged');
const between = framesOf('between');

const questions = { 'zh-CN': '您每个月还多少？', 'en-US': 'How much do you pay each month?' } as const;
const single: Frames = { 'zh-CN': ['三百', '300', '一万二'], 'en-US': ['300', 'three hundred', 'twelve thousand'] };
const pairs: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  'zh-CN': [
    ['三百', '五百'],
    ['300块', '500块'],
    ['300', '500'],
  ],
  'en-US': [
    ['three hundred', 'five hundred'],
    ['$300', '$500'],
    ['300', '500'],
    ['$300', '500'],
  ],
};

/** Those of the texts that are taken for one plain value. */
function committed(locale: Locale, texts: readonly string[]): readonly string[] {
  return (['number', 'money'] as const).flatMap((type) =>
    texts.filter((text) => understand({ locale, type, question: questions[locale], text }).clarity === 'clear'),
  );
}

describe.each(locales)('an amount in %s', (locale) => {
  it.each(hedged[locale])('is not clear in: %s', (frame) => {
    expect(
      committed(
        locale,
        single[locale].map((amount) => frame.replace('X', amount)),
      ),
    ).toEqual([]);
  });

  it.each(between[locale])('is not one of two in: %s', (frame) => {
    expect(
      committed(
        locale,
        pairs[locale].map(([one, other]) => frame.replace('X', one).replace('Y', other)),
      ),
    ).toEqual([]);
  });
});
