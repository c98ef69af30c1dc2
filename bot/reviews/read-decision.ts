import { AppError } from '../../dialogs/app-error.js';
import type { Resolution } from '../../dialogs/engine/input.js';
import { acceptableValue } from '../../dialogs/engine/settling/review.js';
import type { AnswerValue } from '../../dialogs/vocabulary.js';
import { causeOf, type ReviewDecision } from '../casework/flags/review-cause.js';
import { type FoundReview, findOpenReview } from './find-review.js';
import { readCorrection } from './read-correction.js';
import type { ReviewParts } from './review-parts.js';
import type { WrittenDecision } from './written-decision.js';

/** A decision that was read, and found fit to be made. */
export interface ReadDecision {
  readonly found: FoundReview;
  readonly decided: ReviewDecision;
  readonly resolution: Resolution;
}

/**
 * Reads a person’s decision on a review. Rejects with `review-unknown`, `review-resolved`, `nothing-to-accept`,
 * `body-wrong`, `correction-unreadable`, `correction-negative`, or what a cause lacks.
 */
export async function readDecision(
  id: string,
  body: WrittenDecision,
  by: string,
  parts: ReviewParts,
): Promise<ReadDecision> {
  const found = await findOpenReview(id, parts);
  const read = readResolution(body, found, parts);
  const decided = decisionOn(body, by, found, parts);
  const because = await causeOf(decided, parts);
  return { found, decided, resolution: because === undefined ? read : { ...read, cause: because } };
}

function decisionOn(body: WrittenDecision, by: string, found: FoundReview, { scripts }: ReviewParts): ReviewDecision {
  const { id, version } = found.state.script;
  const { kind, cause, note } = body;
  return { ...found, script: scripts.get(id, version), by, kind, cause, note };
}

/**
 * A correction is read in the shape of its question; the other decisions are taken as they are. Throws with
 * `nothing-to-accept`, `body-wrong`, `correction-unreadable` or `correction-negative`.
 */
export function readResolution(
  body: Resolution,
  { review, state }: Pick<FoundReview, 'review' | 'state'>,
  { scripts }: Pick<ReviewParts, 'scripts'>,
): Resolution {
  const script = scripts.get(state.script.id, state.script.version);
  if (body.kind === 'accept' && script && review.questionId && acceptableValue(review, script) === undefined) {
    throw new AppError('nothing-to-accept', 'No value was understood here. Correct it, ask again, or close it.');
  }
  const read = (questionId: string | undefined, typed: AnswerValue) => {
    const question = script?.questions.find((one) => one.id === questionId);
    if (!question) throw new AppError('body-wrong', 'This review is not about a question: accept or close it.');
    return readCorrection(question, typed, state);
  };
  if (body.kind === 'correct') return { ...body, value: read(review.questionId, body.value) };
  if (body.kind !== 'each') return body;
  const decided = body.items.map((item) => item.questionId);
  if (!review.items || [...decided].sort().join() !== [...review.items].sort().join())
    throw new AppError('body-wrong', `Decide each item of the read-back once: ${(review.items ?? []).join(', ')}.`);
  const items = body.items.map((item) =>
    item.kind === 'correct' ? { ...item, value: read(item.questionId, item.value) } : item,
  );
  return { ...body, items };
}
