import { understand } from '../../../dialogs/understanding/understand.js';
import { casesOf, tables } from './case-tables.js';

describe.each(tables)('%s', (table) => {
  it.each(
    casesOf(table).map((one) => [`${one.answer.locale} ${one.answer.question ?? ''} ${one.answer.text}`, one] as const),
  )('%s', (_, { answer, expect: expected }) => {
    const verdict = understand(answer);
    // Such a row shows what its recogniser leaves open; which doubt it is depends on words outside its type.
    if (expected.codes?.[0] === 'no-value') return expect(verdict.clarity).not.toBe('clear');
    expect({ clarity: verdict.clarity, intent: verdict.intent }).toEqual({
      clarity: expected.clarity,
      intent: expected.intent,
    });
    if (expected.value !== undefined) expect(verdict.value).toEqual(expected.value);
    if (expected.codes !== undefined) expect(verdict.reasons.map((reason) => reason.code)).toEqual(expected.codes);
    for (const reason of verdict.reasons) expect(answer.text).toContain(reason.words);
  });
});
