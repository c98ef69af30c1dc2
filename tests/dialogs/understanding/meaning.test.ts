import { understand } from '../../../dialogs/understanding/understand.js';
import { casesOf, tables } from './case-tables.js';

describe.each(tables)('%s', (table) => {
  it.each(
    casesOf(table).map((one) => [`${one.answer.locale} ${one.answer.question ?? ''} ${one.answer.text}`, one] as const),
  )('%s', (_, { answer, expect: expected }) => {
    const verdict = understand(answer);
    // Such a row shows what its recogniser leaves open; which doubt it is depends on words outside its type.
    if (expected.codes?.[0] === 'no-value') return expect(verdict.clarity).not.toBe('clear');
    const { clarity, intent, value, reasons } = verdict;
    expect({
      clarity,
      intent,
      value: expected.value !== undefined ? value : undefined,
      codes: expected.codes !== undefined ? reasons.map(({ code }) => code) : undefined,
      wordsNotSaid: reasons.filter(({ words }) => !answer.text.includes(words)),
    }).toEqual({ ...expected, wordsNotSaid: [] });
  });
});
