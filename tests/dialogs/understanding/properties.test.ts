import fc from 'fast-check';
import type { Answer } from '../../../dialogs/understanding/answer.js';
import { understand } from '../../../dialogs/understanding/understand.js';
import type { Locale } from '../../../dialogs/vocabulary.js';
import { type Case, casesOf, tables } from './case-tables.js';
import { inChinese, inEnglish } from './spoken-numbers.js';

const amounts = fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 0, max: 999_999_999 }));
const cases: readonly Case[] = tables.flatMap((table) => casesOf(table));
const hedges: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['大概', '可能', '应该是', '好像'],
  'en-US': ['maybe ', 'I think ', 'probably '],
};
const valued = new Set(['number', 'money', 'percent', 'digits', 'years']);

describe('a number', () => {
  it.each([
    ['zh-CN', inChinese],
    ['en-US', inEnglish],
  ] as const)('that is said again in words is the same number in %s', (locale, inWords) => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const text = inWords(amount);
        expect(understand({ locale, type: 'number', text })).toMatchObject({ clarity: 'clear', value: amount });
        expect(understand({ locale, type: 'money', text })).toMatchObject({ clarity: 'clear', value: { amount } });
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(['zh-CN', 'en-US'] as const)('a doubtful value in %s', (locale) => {
  const doubtful = cases.filter(
    ({ answer, expect: { clarity, codes } }) =>
      answer.locale === locale && valued.has(answer.type) && clarity !== 'clear' && codes?.[0] !== 'no-value',
  );

  it.each(hedges[locale])('is not made clear by %s', (hedge) => {
    const cleared = doubtful.filter(
      ({ answer }) => understand({ ...answer, text: hedge + answer.text }).clarity === 'clear',
    );
    expect(cleared.map(({ answer }) => answer.text)).toEqual([]);
  });
});

/** The same answer as another keyboard, writer or recogniser would put it down. */
const otherwise: readonly (readonly [string, (text: string, locale: Locale) => string])[] = [
  ['full-width signs', (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))],
  ['a filler before it', (text, locale) => (locale === 'zh-CN' ? `嗯，${text}` : `um, ${text}`)],
  ['blanks around it', (text) => `  ${text.replace(/ /g, '  ')} `],
  ['blanks between Chinese characters', (text) => text.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1 ')],
];

describe.each(otherwise)('%s', (_, change) => {
  it.each([...valued])('changes no verdict on an answer of type %s', (type) => {
    const moved = cases
      .filter(({ answer }) => answer.type === type && answer.alternatives === undefined)
      .map(({ answer }) => ({ answer, changed: { ...answer, text: change(answer.text, answer.locale) } }))
      .filter(({ answer, changed }) => said(answer) !== said(changed));
    expect(
      moved.map(({ answer, changed }) => `${said(answer)}: ${answer.text} / ${said(changed)}: ${changed.text}`),
    ).toEqual([]);
  });
});

function said(answer: Answer): string {
  const { clarity, value } = understand(answer);
  return `${clarity} ${JSON.stringify(value)}`;
}
