import { AppError } from '../../dialogs/app-error.js';
import type { ReviewView } from '../views/review-view.js';
import { conversationReviews } from './conversation-reviews.js';
import { findOpenReview } from './find-review.js';
import type { ReviewParts } from './review-parts.js';

/**
 * Gives a review to who asks first, and with it all that are open in its conversation: whoever talks to a party about one
 * doubt talks about all of them. Rejects with `review-unknown`, `review-resolved` or `review-claimed`.
 */
export async function claimReview(id: string, by: string, parts: ReviewParts): Promise<ReviewView> {
  const { turns, clock, holds } = parts;
  const { state } = await findOpenReview(id, parts);
  const { until } = await holds.take(state.id, by);
  const at = new Date(clock.now()).toISOString();
  // Somebody may claim again what they held before; only a claim that is sent twice is one.
  await turns.take(state.id, { kind: 'claim', by, key: `claim:${by}:${until}`, at }, 'later');
  const { reviews } = await conversationReviews(state.id, by, parts);
  const claimed = reviews.find((one) => one.id === id);
  if (!claimed) throw new AppError('review-resolved', 'Somebody was a moment faster, and has decided this review.');
  return claimed;
}
