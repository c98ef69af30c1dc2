import fc from 'fast-check';
import { understand } from '../../../dialogs/understanding/understand.js';
import type { Locale } from '../../../dialogs/vocabulary.js';
import { inChinese, inEnglish } from './spoken-numbers.js';
import { chineseStyles, englishStyles } from './spoken-styles.js';

const amounts = fc.oneof(
  fc.integer({ min: 1, max: 9_999 }),
  fc.integer({ min: 1, max: 999 }).map((n) => n * 100),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n * 10_000),
  fc.integer({ min: 0, max: 999_999_999 }),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 })).map(([m, n]) => m * 1_000_000 + n),
);

/** "A million two" is 1.2 million to some. */
const twoReadings = /million (?:one|two|three|four|five|six|seven|eight|nine)\b(?! hundred| thousand)/iu;

const styles = [
  ...Object.entries(englishStyles).map((style) => ['en-US', ...style] as const),
  ...Object.entries(chineseStyles).map((style) => ['zh-CN', ...style] as const),
];

describe('a number', () => {
  it.each(styles)('is the same number in %s %s, or unclear where some mean another', (locale, _, said) => {
    let tried = 0;
    fc.assert(
      fc.property(amounts, (amount) => {
        const text = said(amount);
        if (text === undefined) return;
        tried++;
        const expected = twoReadings.test(text)
          ? { clarity: 'unclear', codes: ['two-values'] }
          : { clarity: 'clear', codes: [], value: amount };
        expect({ text, ...read(locale, text) }).toEqual({ text, ...expected });
      }),
      { numRuns: 500 },
    );
    expect(tried).toBeGreaterThan(5);
  });

  it.each([
    ['en-US', inEnglish, 'minus ', ' point '],
    ['zh-CN', inChinese, '负', '点'],
  ] as const)('may be below nought and have decimals in %s', (locale, inWords, minus, point) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }),
        (whole, decimals) => {
          const spelled = decimals.map((digit) => inWords(digit)).join(locale === 'en-US' ? ' ' : '');
          const text = minus + inWords(whole) + point + spelled;
          expect({ text, ...read(locale, text) }).toEqual({
            text,
            clarity: 'clear',
            codes: [],
            value: Number(`-${whole}.${decimals.join('')}`) || expect.closeTo(0),
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

function read(locale: Locale, text: string) {
  const { clarity, value, reasons } = understand({ locale, type: 'number', text });
  return { clarity, codes: reasons.map(({ code }) => code), value };
}

describe('two numbers', () => {
  const others = fc.integer({ min: 2, max: 9 });
  const scales = { 'en-US': [' hundred', ' thousand', ' million'], 'zh-CN': ['百', '千', '万', '亿'] } as const;
  it.each([
    ['en-US', inEnglish, ' '],
    ['zh-CN', inChinese, ''],
  ] as const)('of one size are never run together into one in %s', (locale, inWords, blank) => {
    fc.assert(
      fc.property(others, others, fc.constantFrom(...scales[locale]), (one, other, scale) => {
        fc.pre(one !== other);
        const text = inWords(one) + scale + blank + inWords(other) + scale;
        expect({ text, clarity: read(locale, text).clarity }).toEqual({ text, clarity: 'unclear' });
      }),
    );
  });
});
