import { shown } from '../../dialogs/engine/asking/ask.js';
import type { ConversationState, Saying } from '../../dialogs/engine/state.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';
import type { Reason } from '../../dialogs/vocabulary.js';

/** One thing that was said to a question, and what was understood of it. */
export interface SayingView {
  readonly at: string;
  readonly said: string;
  readonly clarity: string;
  readonly value?: string;
  readonly reasons: readonly Reason[];
}

/** Shows a saying in the words of its conversation. */
export function sayingView(
  { at, said, clarity, value, codes, words }: Saying,
  question: CompiledQuestion | undefined,
  state: ConversationState,
): SayingView {
  return {
    at,
    said,
    clarity,
    value: question && value !== undefined ? shown(question, value, state) : undefined,
    reasons: codes.map((code, index) => ({ code, words: words[index] ?? '' })),
  };
}
