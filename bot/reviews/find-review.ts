import { AppError } from '../../dialogs/app-error.js';
import type { ConversationState, Review } from '../../dialogs/engine/state.js';
import { readReviewId } from '../views/review-id.js';
import type { ReviewParts } from './review-parts.js';

/** A review and the conversation that it is about. */
export interface FoundReview {
  readonly state: ConversationState;
  readonly review: Review;
}

/** The review of this id. Rejects with `review-unknown`. */
async function findReview(id: string, { turns }: Pick<ReviewParts, 'turns'>): Promise<FoundReview> {
  const place = readReviewId(id);
  const state = place && (await turns.state(place.conversationId));
  const reviews = state?.reviews ?? {};
  const review = place && Object.hasOwn(reviews, place.reviewId) ? reviews[place.reviewId] : undefined;
  if (!state || !review) throw new AppError('review-unknown', `There is no review ${id}.`);
  return { state, review };
}

/** The review of this id, which nobody decided yet. Rejects with `review-unknown` or `review-resolved`. */
export async function findOpenReview(id: string, parts: Pick<ReviewParts, 'turns'>): Promise<FoundReview> {
  const found = await findReview(id, parts);
  const { resolved } = found.review;
  if (resolved) throw new AppError('review-resolved', `${resolved.by} has already decided this review.`);
  return found;
}
