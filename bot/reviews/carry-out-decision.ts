import { AppError } from '../../dialogs/app-error.js';
import type { Log } from '../log.js';
import { globalReviewId } from '../views/review-id.js';
import { takeDecision } from './resolve-review.js';
import type { ReviewParts } from './review-parts.js';
import type { WaitingDecision } from './waiting-decision.js';

/**
 * Lets a decision take effect that nobody took back. What cannot be done any more, since somebody else decided meanwhile,
 * is left: the review shows who. Rejects when the store does, to be tried again.
 */
export async function carryOutDecision(
  conversationId: string,
  { reviewId, by, decision }: WaitingDecision,
  parts: ReviewParts & { readonly log: Log },
): Promise<void> {
  try {
    await takeDecision(globalReviewId(conversationId, reviewId), decision, by, parts);
  } catch (error) {
    if (!(error instanceof AppError) || error.code.startsWith('store-') || error.code === 'too-busy') throw error;
    parts.log.info('decision-left', { code: error.code });
  }
}
