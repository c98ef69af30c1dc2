import { shown } from '../../dialogs/engine/ask.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';
import type { AnswerValue } from '../../dialogs/vocabulary.js';

/**
 * A value in the words of the conversation. A person may accept words that no value was understood of; those stand as
 * they are, for read as a value of the type they would say something else.
 */
export function shownValue(
  question: CompiledQuestion,
  value: AnswerValue | undefined,
  state: ConversationState,
): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' && !isOfType(question.type, value) ? value : shown(question, value, state);
}

function isOfType(type: CompiledQuestion['type'], value: string): boolean {
  if (type === 'yes-no') return false;
  return (type !== 'month' && type !== 'date') || /^\d{4}-\d{2}(-\d{2})?$/u.test(value);
}
