import { AppError } from '../../dialogs/app-error.js';
import { offeredChoices } from '../../dialogs/questions/offered-choices.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';
import { understand } from '../../dialogs/understanding/understand.js';
import type { AnswerType, AnswerValue } from '../../dialogs/vocabulary.js';

const inWords: readonly string[] = ['organization', 'role', 'address', 'contact', 'text'];

/**
 * What an agent typed as the right value, in the shape that the question's type prescribes: it is read as an answer
 * would be. Rejects with `body-wrong` when it cannot be one value of that type.
 */
export function readCorrection(question: CompiledQuestion, typed: AnswerValue, state: ConversationState): AnswerValue {
  if (typeof typed !== 'string' || inWords.includes(question.type)) return typed;
  const choices = offeredChoices(question, state.locale, state.brief.market);
  const chosen = choices.find((choice) => choice.id === typed || choice.key === typed);
  if (chosen) return question.type === 'multi-choice' ? [chosen.id] : chosen.id;
  const verdict = understand({
    locale: state.locale,
    type: question.type as AnswerType,
    text: typed,
    length: question.length,
    choices: choices.map((choice) => ({ ...choice, synonyms: [...choice.synonyms] })),
  });
  if (verdict.clarity === 'clear' && verdict.value !== undefined) return verdict.value;
  throw new AppError('body-wrong', `"${typed}" cannot be read as one ${question.type.replaceAll('-', ' ')}. Write it plainly, for example as the party would key it.`);
}
