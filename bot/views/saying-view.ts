import type { z } from 'zod';
import { shown } from '../../dialogs/engine/asking/ask.js';
import type { ConversationState, Saying } from '../../dialogs/engine/state.js';
import type { CompiledQuestion } from '../../dialogs/script/script.js';
import type { sayingSchema } from './review-schema.js';

/** One thing that was said to a question, and what was understood of it. */
export type SayingView = z.output<typeof sayingSchema>;

/** Shows a saying in the words of its conversation. */
export function sayingView(
  { at, said, clarity, value, codes, words, confidence, alternatives }: Saying,
  question: CompiledQuestion | undefined,
  state: ConversationState,
): SayingView {
  return {
    at,
    said,
    clarity,
    value: question && value !== undefined ? shown(question, value, state) : undefined,
    reasons: codes.map((code, index) => ({ code, words: words[index] ?? '' })),
    ...(confidence !== undefined && { confidence }),
    ...(alternatives && { alternatives }),
  };
}
