import { AppError } from '../../dialogs/app-error.js';
import type { ConversationState, Review } from '../../dialogs/engine/state.js';
import { readReviewId } from '../views/review-view.js';
import type { ReviewParts } from './review-parts.js';

/** A review and the conversation that it is about. */
export interface FoundReview {
  readonly state: ConversationState;
  readonly review: Review;
}

/** The review of this id. Rejects with `review-unknown`. */
export async function findReview(id: string, { turns }: Pick<ReviewParts, 'turns'>): Promise<FoundReview> {
  const place = readReviewId(id);
  const state = place && (await turns.state(place.conversationId));
  const review = place && state?.reviews[place.reviewId];
  if (!state || !review) throw new AppError('review-unknown', `There is no review ${id}.`);
  return { state, review };
}

/** Rejects with `review-resolved` where it is decided, `review-claimed` where another holds its conversation. */
export async function refuseUnlessFree(
  { review: { resolved }, state }: FoundReview,
  by: string,
  { holds }: Pick<ReviewParts, 'holds'>,
): Promise<void> {
  if (resolved) throw new AppError('review-resolved', `${resolved.by} has already decided this review.`);
  const held = await holds.of(state.id);
  if (held && held.by !== by) throw new AppError('review-claimed', `${held.by} is working on this review.`);
}
