import { AppError } from '../../dialogs/app-error.js';
import { keepCause } from '../casework/flags/review-cause.js';
import { findOpenReview } from './find-review.js';
import { readDecision } from './read-decision.js';
import type { ReviewParts } from './review-parts.js';
import { decidedBy, decisionJobId, refuseUnlessOwn } from './waiting-decision.js';
import type { WrittenDecision } from './written-decision.js';

/**
 * Takes a person’s decision on a review into its conversation at once, and gives back the conversation’s id. Rejects as
 * `readDecision` does, and with `review-claimed` while another holds the conversation.
 */
export async function resolveReview(
  id: string,
  body: WrittenDecision,
  by: string,
  parts: ReviewParts,
): Promise<string> {
  const { state, review } = await findOpenReview(id, parts);
  await parts.holds.refuseOthers(state.id, by);
  refuseUnlessOwn(decidedBy((await parts.store.load(state.id))?.jobs ?? [], review.id), by);
  return await takeDecision(id, body, by, parts);
}

/** The same for a decision that was let through before: whose the conversation is by now does not matter. */
export async function takeDecision(id: string, body: WrittenDecision, by: string, parts: ReviewParts): Promise<string> {
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
  const isDone = Object.values(state.reviews).every(({ resolved }) => resolved);
  if (isDone && !state.takeover) await holds.release(state.id, by);
  return state.id;
}
