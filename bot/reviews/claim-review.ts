import { AppError } from '../../dialogs/app-error.js';
import { reviewView } from '../views/review-view.js';
import { findReview, refuseUnlessFree } from './find-review.js';
import type { ReviewParts } from './review-parts.js';

/** Gives a review to who asks first. Rejects with `review-unknown`, `review-resolved` or `review-claimed`. */
export async function claimReview(id: string, by: string, parts: ReviewParts) {
  const { store, turns, scripts, clock } = parts;
  const found = await findReview(id, parts);
  refuseUnlessFree(found.review, by);
  const at = new Date(clock.now()).toISOString();
  const { state } = await turns.take(
    found.state.id,
    { kind: 'claim', reviewId: found.review.id, by, key: `claim:${found.review.id}:${by}`, at },
    'later',
  );
  const review = state.reviews[found.review.id] ?? found.review;
  if (review.resolved) refuseUnlessFree(review, by);
  if (review.claimedBy !== by) throw new AppError('review-claimed', `${review.claimedBy} was a moment faster.`);
  const script = scripts.get(state.script.id, state.script.version);
  const events = (await store.load(state.id))?.events ?? [];
  return reviewView(review, state, { script, events });
}
