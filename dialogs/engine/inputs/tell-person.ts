import type { ReviewReason } from '../review-reasons.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';

/** Several messages are one review. True when it was opened just now. */
export function tellPerson(turn: Turn, reason: ReviewReason, said: string | undefined): boolean {
  const before = Object.values(turn.state.reviews).find((one) => one.reason === reason && !one.resolved);
  if (!before) openReview(turn, { reason, priority: 'P3', said });
  else if (said) turn.record({ kind: 'review-extended', data: { reviewId: before.id }, personal: { said } });
  return !before;
}
