import { randomUUID } from 'node:crypto';
import { AppError } from '../../../dialogs/app-error.js';
import { openQuestions } from '../../../dialogs/engine/asking/applicable.js';
import type { AnswerValue } from '../../../dialogs/vocabulary.js';
import { readCorrection } from '../read-correction.js';
import type { ReviewParts } from '../review-parts.js';
import { refuseOthers, takenOver } from './taken-over.js';

/**
 * Fills in an answer that the party gave to who took over. Rejects with `not-taken-over`, `question-not-open`,
 * `correction-unreadable` or `correction-negative`.
 */
export async function fill(
  id: string,
  { by, questionId, value: typed }: { readonly by: string; readonly questionId: string; readonly value: AnswerValue },
  parts: ReviewParts,
): Promise<void> {
  const { turns, clock, holds, scripts } = parts;
  const state = await takenOver(id, by, parts);
  const script = scripts.get(state.script.id, state.script.version);
  const question = script && openQuestions(script, state).find((one) => one.id === questionId);
  if (!question) throw notOpen(questionId);
  const value = readCorrection(question, typed, state);
  const until = new Date((await holds.take(id, by)).until).toISOString();
  const at = new Date(clock.now()).toISOString();
  const taken = await turns.take(
    id,
    { kind: 'fill', by, questionId, value, until, key: `fill:${randomUUID()}`, at },
    'later',
  );
  refuseOthers(taken.state, by);
  // It may have been answered in between.
  if (taken.state.answers[questionId]?.status === undefined) throw notOpen(questionId);
}

function notOpen(questionId: string): AppError {
  return new AppError('question-not-open', `${questionId} is not open. What waits in a review is decided there.`);
}
