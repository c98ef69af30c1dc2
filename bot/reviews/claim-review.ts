import { AppError } from '../../dialogs/app-error.js';
import type { ReviewView } from '../views/review-view.js';
import { conversationReviews } from './conversation-reviews.js';
import { findOpenReview } from './find-review.js';
import { holdConversation } from './hold-conversation.js';
import type { ReviewParts } from './review-parts.js';

/**
 * Gives a review to who asks first, and with it all that are open in its conversation. Rejects with `review-unknown`, `review-resolved` or `review-claimed`.
 */
export async function claimReview(id: string, by: string, parts: ReviewParts): Promise<ReviewView> {
  const { state } = await findOpenReview(id, parts);
  await holdConversation(state.id, by, parts);
  const { reviews } = await conversationReviews(state.id, by, parts);
  const claimed = reviews.find((one) => one.id === id);
  if (!claimed) throw new AppError('review-resolved', 'Somebody was a moment faster, and has decided this review.');
  return claimed;
}
