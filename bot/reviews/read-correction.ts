import { AppError } from '../../dialogs/app-error.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { offeredChoices } from '../../dialogs/questions/offered-choices.js';
import { wordTypes } from '../../dialogs/questions/word-types.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';
import { understand } from '../../dialogs/understanding/understand.js';
import { type AnswerType, type AnswerValue, locales } from '../../dialogs/vocabulary.js';
import { isNegative } from './is-negative.js';

/**
 * What an agent typed as the right value, in the shape that the question's type prescribes: it is read as an answer
 * would be. Throws `correction-unreadable` when it cannot be one value of that type, `correction-negative` when it is less
 * than nothing.
 */
export function readCorrection(question: CompiledQuestion, typed: AnswerValue, state: ConversationState): AnswerValue {
  if (quantities.includes(question.type) && isNegative(typed))
    throw new AppError('correction-negative', `"${shown(typed)}" is less than nothing. Write it without the minus.`);
  if (typeof typed === 'boolean' || typeof typed === 'object') return inShape(question, typed);
  const text = String(typed);
  if (wordTypes.includes(question.type)) return text;
  const choices = offeredChoices(question, state.locale, state.brief.market);
  const chosen = choices.find((choice) => choice.id === text || choice.key === text);
  if (chosen) return question.type === 'multi-choice' ? [chosen.id] : chosen.id;
  // An agent need not write the language of the conversation.
  for (const locale of [state.locale, ...locales.filter((one) => one !== state.locale)]) {
    const offered = offeredChoices(question, locale, state.brief.market);
    const verdict = understand({
      locale,
      type: question.type as AnswerType,
      text,
      length: question.length,
      choices: offered.map((choice) => ({ ...choice, synonyms: [...choice.synonyms] })),
    });
    if (verdict.clarity === 'clear' && verdict.value !== undefined) return verdict.value;
  }
  throw unreadable(question, text);
}

/** A value that came in a shape of its own must have that of the question. */
function inShape(question: CompiledQuestion, typed: Exclude<AnswerValue, string | number>): AnswerValue {
  const ids = question.choices?.map((choice) => choice.id) ?? [];
  const fits =
    typeof typed === 'boolean'
      ? question.type === 'yes-no'
      : 'amount' in typed
        ? question.type === 'money'
        : Array.isArray(typed) && question.type === 'multi-choice' && typed.every((id) => ids.includes(id));
  if (!fits) throw unreadable(question, shown(typed));
  return typed;
}

function shown(typed: AnswerValue): string {
  if (typeof typed !== 'object') return String(typed);
  return 'amount' in typed ? String(typed.amount) : JSON.stringify(typed);
}

function unreadable({ type }: CompiledQuestion, typed: string): AppError {
  return new AppError(
    'correction-unreadable',
    `"${typed}" cannot be read as ${kinds[type as AnswerType]}. Write it plainly, for example as the party would key it.`,
  );
}

/** None of what is asked for in figures can be less than nothing. */
const quantities: readonly string[] = ['number', 'money', 'percent', 'day', 'years'];

/** What a value of each type is called. */
const kinds: Readonly<Record<AnswerType, string>> = {
  'yes-no': 'yes or no',
  choice: 'one of the choices',
  'multi-choice': 'one or more of the choices',
  digits: 'digits',
  number: 'a number',
  money: 'one amount of money',
  percent: 'a percentage',
  day: 'a day of the month',
  month: 'a month',
  date: 'a date',
  years: 'a number of years',
  organization: 'the name of an organization',
  role: 'a position',
  address: 'an address',
  phone: 'a phone number',
  contact: 'a contact',
  text: 'words',
};
