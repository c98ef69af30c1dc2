import { understand } from '../../../dialogs/understanding/understand.js';
import { type Case, casesOf, tables } from './case-tables.js';

/** What an answer came to, as far as its row tells of it. */
function heard({ answer, expect: expected }: Case) {
  const { clarity, intent, value, reasons } = understand(answer);
  // Such a row shows what its recogniser leaves open; which doubt it is depends on words outside its type.
  if (expected.codes?.[0] === 'no-value') return { said: answer.text, isClear: clarity === 'clear' };
  return {
    said: answer.text,
    clarity,
    ...(intent !== undefined && { intent }),
    ...(expected.value !== undefined && { value }),
    ...(expected.codes !== undefined && { codes: reasons.map(({ code }) => code) }),
    wordsNotSaid: reasons.filter(({ words }) => !answer.text.includes(words)),
  };
}

function wanted({ answer, expect: expected }: Case) {
  if (expected.codes?.[0] === 'no-value') return { said: answer.text, isClear: false };
  return { said: answer.text, ...expected, wordsNotSaid: [] };
}

/** The rows of one question are one test: a test for each of thousands of rows takes longer than all the answers. */
function byQuestion(cases: readonly Case[]): readonly (readonly [string, readonly Case[]])[] {
  const questions = new Map<string, Case[]>();
  for (const one of cases) {
    const question = `${one.answer.locale} ${one.answer.question ?? ''}`;
    questions.set(question, [...(questions.get(question) ?? []), one]);
  }
  return [...questions];
}

describe.each(tables)('%s', (table) => {
  it.each(byQuestion(casesOf(table)))('%s', (_, cases) => {
    expect(cases.map(heard)).toEqual(cases.map(wanted));
  });
});
