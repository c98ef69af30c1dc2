import { shown } from '../../dialogs/engine/asking/ask.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';

/** The value on file in words. */
export function onFileShown(question: CompiledQuestion, state: ConversationState): string | undefined {
  const value = question.compare && state.brief.onFile[question.compare.with as keyof typeof state.brief.onFile];
  if (value === undefined) return undefined;
  if (typeof value === 'object') {
    return [value.name, ...value.aliases, ...value.formerNames].join(' / ');
  }
  return shown(question, question.type === 'money' && typeof value === 'number' ? { amount: value } : value, state);
}
