import { AppError } from '../../dialogs/app-error.js';
import type { Resolution } from '../../dialogs/engine/input.js';
import { acceptableValue } from '../../dialogs/engine/settling/review.js';
import type { AnswerValue } from '../../dialogs/vocabulary.js';
import { causeOf, keepCause, type ReviewDecision } from '../casework/flags/review-cause.js';
import { type FoundReview, findReview, refuseUnlessFree } from './find-review.js';
import { readCorrection } from './read-correction.js';
import type { ReviewParts } from './review-parts.js';
import { decisionJobId } from './waiting-decision.js';
import type { WrittenDecision } from './written-decision.js';

/** A decision that was read, and found fit to be made. */
export interface ReadDecision {
  readonly found: FoundReview;
  readonly decided: ReviewDecision;
  readonly resolution: Resolution;
}

/**
 * Reads a person’s decision on a review. Rejects with `review-unknown`, `review-resolved`, `review-claimed`,
 * `nothing-to-accept`, `body-wrong`, `correction-unreadable`, or what a cause lacks.
 */
export async function readDecision(
  id: string,
  body: WrittenDecision,
  by: string,
  parts: ReviewParts,
): Promise<ReadDecision> {
  const found = await findReview(id, parts);
  const read = readResolution(body, found, parts);
  await refuseUnlessFree(found, by, parts);
  const decided = decisionOn(body, by, found, parts);
  const because = await causeOf(decided, parts);
  return { found, decided, resolution: because === undefined ? read : { ...read, cause: because } };
}

/**
 * Takes a person’s decision on a review into its conversation, and gives back the conversation’s id. Rejects as
 * `readDecision` does.
 */
export async function resolveReview(
  id: string,
  body: WrittenDecision,
  by: string,
  parts: ReviewParts,
): Promise<string> {
  const { turns, clock, desk, holds } = parts;
  const { found, decided, resolution } = await readDecision(id, body, by, parts);
  const at = new Date(clock.now()).toISOString();
  const { state } = await turns.take(
    found.state.id,
    { kind: 'resolve', reviewId: found.review.id, by, resolution, key: `resolve:${found.review.id}`, at },
    'later',
    decisionJobId(found.review.id),
  );
  const decidedBy = state.reviews[found.review.id]?.resolved?.by;
  if (decidedBy !== by) throw new AppError('review-resolved', `${decidedBy} was a moment faster.`);
  await keepCause(decided, at, desk);
  // What opens next is anybody’s.
  if (Object.values(state.reviews).every(({ resolved }) => resolved)) await holds.release(state.id, by);
  return state.id;
}

function decisionOn(body: WrittenDecision, by: string, found: FoundReview, { scripts }: ReviewParts): ReviewDecision {
  const { id, version } = found.state.script;
  const { kind, cause, note } = body;
  return { ...found, script: scripts.get(id, version), by, kind, cause, note };
}

/** A correction is read in the shape of its question; the other decisions are taken as they are. */
function readResolution(body: Resolution, { review, state }: FoundReview, { scripts }: ReviewParts): Resolution {
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
