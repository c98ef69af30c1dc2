import fc from 'fast-check';
import type { Answer } from '../../../dialogs/understanding/answer.js';
import { understand } from '../../../dialogs/understanding/understand.js';
import { answerTypes, clarities, locales } from '../../../dialogs/vocabulary.js';

const choices = [
  { id: 'a', label: '自己住', key: '1', synonyms: ['自住'] },
  { id: 'b', label: 'rent it out', key: '2', synonyms: [] },
];
const spoken = [
  '是',
  '没有',
  '不',
  '吧',
  '应该',
  '公司',
  '深圳',
  'yes',
  'no',
  "n't",
  'Acme',
  'why',
  '，',
  '? ',
  ' ',
  '12',
  '万',
  '%',
];
const answers: fc.Arbitrary<Answer> = fc.record(
  {
    locale: fc.constantFrom(...locales),
    type: fc.constantFrom(...answerTypes),
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...spoken)).map((parts) => parts.join('')),
    ),
    question: fc.oneof(
      fc.constantFrom('您收到了吗？', 'Did you sign it?', '有没有变化？'),
      fc.string({ unit: 'grapheme' }),
    ),
    choices: fc.constant(choices),
    onFile: fc.oneof(
      fc.constant({ name: '深圳市远桥科技有限公司' }),
      fc.record({ name: fc.string({ unit: 'grapheme' }) }),
      fc.string(),
    ),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: ['locale', 'type', 'text'] },
);

describe('understand', () => {
  it('gives every text a verdict, and the same text the same one', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const verdict = understand(answer);
        expect(clarities).toContain(verdict.clarity);
        expect(understand(answer)).toEqual(verdict);
        for (const reason of verdict.reasons) expect(answer.text).toContain(reason.words);
      }),
      { numRuns: 400 },
    );
  });

  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'Constructor'])(
    'takes a word that every object knows for a word like others: %s',
    (text) => {
      for (const type of answerTypes) {
        for (const locale of locales) {
          const { clarity, value } = understand({ locale, type, text, choices, question: 'Is that right?' });
          expect(clarities).toContain(clarity);
          expect([undefined, text]).toContainEqual(value);
        }
      }
    },
  );

  it.each(['不', 'no ', '嗯，', '对呀', '3 '])(
    'reads no more of a long text than its first 2,000 characters: %s',
    (unit) => {
      const long = unit.repeat(20_000);
      for (const type of answerTypes) {
        for (const locale of locales) {
          const [all, start] = [long, long.slice(0, 2_000)].map((text) => {
            const { clarity, intent, reasons } = understand({ locale, type, text, choices });
            return { clarity, intent, codes: reasons.map(({ code }) => code) };
          });
          expect(all).toEqual(start);
        }
      }
    },
  );
});
