import { readFileSync } from 'node:fs';
import type { Answer } from '../../../dialogs/understanding/answer.js';
import type { Recogniser } from '../../../dialogs/understanding/recogniser.js';
import { recogniseDate } from '../../../dialogs/understanding/types/date.js';
import { recogniseDay } from '../../../dialogs/understanding/types/day.js';
import { recogniseDigits } from '../../../dialogs/understanding/types/digits.js';
import { recogniseMoney } from '../../../dialogs/understanding/types/money.js';
import { recogniseMonth } from '../../../dialogs/understanding/types/month.js';
import { recogniseNumber } from '../../../dialogs/understanding/types/number.js';
import { recognisePercent } from '../../../dialogs/understanding/types/percent.js';
import { recognisePhone } from '../../../dialogs/understanding/types/phone.js';
import { recogniseYears } from '../../../dialogs/understanding/types/years.js';
import type { Verdict } from '../../../dialogs/vocabulary.js';

const recognisers = {
  digits: recogniseDigits,
  number: recogniseNumber,
  money: recogniseMoney,
  percent: recognisePercent,
  day: recogniseDay,
  month: recogniseMonth,
  date: recogniseDate,
  years: recogniseYears,
  phone: recognisePhone,
} as const satisfies Record<string, Recogniser>;

interface Case extends Omit<Answer, 'type'> {
  readonly expect: { readonly clarity: string; readonly value?: Verdict['value']; readonly codes?: readonly string[] };
}

const kinds = Object.keys(recognisers) as readonly (keyof typeof recognisers)[];

describe.each(kinds)('answers of type %s', (type) => {
  const file = new URL(`../../cases/understanding/${type}.json`, import.meta.url);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly Case[];

  it.each(cases.map((row) => [row.text, row.locale, row] as const))(
    '%s (%s)',
    (text, _, { expect: expected, ...answer }) => {
      const { clarity, value, reasons } = recognisers[type]({ ...answer, type });
      expect({
        clarity,
        value: expected.value !== undefined ? value : undefined,
        codes: expected.codes !== undefined ? reasons.map(({ code }) => code) : undefined,
        wordsNotSaid: reasons.filter(({ words }) => !text.includes(words)),
      }).toEqual({ clarity: expected.clarity, value: expected.value, codes: expected.codes, wordsNotSaid: [] });
    },
  );

  it('commits nothing to silence, and never throws on noise', () => {
    for (const text of [
      '',
      '   ',
      '。。。',
      '😀',
      '一',
      '-',
      '.',
      '百分之',
      'point',
      'and',
      'the',
      '点',
      '年月日',
      '////',
      '0'.repeat(400),
    ]) {
      for (const locale of ['zh-CN', 'en-US'] as const) {
        const verdict = recognisers[type]({ locale, text, type });
        if (text.trim() === '')
          expect(verdict).toEqual({ clarity: 'unclear', reasons: [{ code: 'no-value', words: '' }] });
      }
    }
  });
});
