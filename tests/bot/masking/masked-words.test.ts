import { covered } from '../../../bot/views/masking/covered.js';
import { nothingKnown } from '../../../bot/views/masking/known-values.js';
import { incomeBand } from '../../../bot/views/masking/masked-value.js';
import { maskedWords } from '../../../bot/views/masking/masked-words.js';

it.each([
  ['我的电话是13812345678', '我的电话是138****5678'],
  ['+8613812345678', '+86 138****5678'],
  ['+12125550100', '+1 *** *** 0100'],
  ['call (212) 555-0100 or 212.555.0101', 'call ******0100 or ******0101'],
  ['身份证110101199003071234', '身份证110***********1234'],
  ['11010119900307123X', '110***********123X'],
  ['6222 0212 3456 7890', '************7890'],
  ['on 2026-03-02 13812345678', 'on 2026-03-02 138****5678'],
  ['account 12345678-12345678', 'account ************5678'],
  ['write to ada.other@x.com', 'write to a***@x.com'],
])('covers %s', (words, shown) => {
  expect(maskedWords(words, nothingKnown)).toBe(shown);
});

it.each([
  '2026-03-02',
  '2026-03-02T15:00:00.000Z',
  'about 403,250 dollars in 2019',
  'bcc79e27-1bc3-86d9-8842-ab07640444c4~r1',
  '12345678-1234-1234-1234-123456789012~r1',
  'on 03/15 at 10:30',
])('leaves %s', (words) => {
  expect(maskedWords(words, nothingKnown)).toBe(words);
});

it('shows an income as a span, wherever it stands', () => {
  const known = { ...nothingKnown, incomeQuestions: new Set(['A8']) };
  const body = {
    onFile: { monthlyIncome: 5_200, loanAmount: 403_250 },
    fields: [{ name: 'monthlyIncome', sources: [{ value: { amount: 14_600 }, said: 'about 14,600', seq: 7 }] }],
    answers: [{ questionId: 'A8', value: '$5,200', sayings: [{ said: '一万四千六百' }] }],
    caseId: '20260302001',
  };
  expect(covered(body, { viewer: 'Kim', known })).toEqual({
    onFile: { monthlyIncome: { from: 5_000, to: 8_000 }, loanAmount: 403_250 },
    fields: [{ name: 'monthlyIncome', sources: [{ value: { from: 12_000, to: 20_000 }, said: 'about ***', seq: 7 }] }],
    answers: [{ questionId: 'A8', value: '$***', sayings: [{ said: '***' }] }],
    caseId: '20260302001',
  });
  expect(incomeBand(250_000)).toEqual({ from: 100_000 });
});
