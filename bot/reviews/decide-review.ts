import { AppError } from '../../dialogs/app-error.js';
import { readReviewId } from '../views/review-id.js';
import { readDecision } from './read-decision.js';
import type { ReviewParts } from './review-parts.js';
import {
  decidedBy,
  decisionJobId,
  refuseUnlessOwn,
  settlingMs,
  undoMs,
  type WaitingDecision,
} from './waiting-decision.js';
import type { WrittenDecision } from './written-decision.js';

/**
 * Keeps a person’s decision, which takes effect in ten seconds unless it is taken back; it does so whether or not their
 * page is still open. Decided once more by them in that time, the last counts; nobody else decides it meanwhile. Gives back the conversation’s id; rejects as
 * `resolveReview` does.
 */
export async function decideReview(
  id: string,
  decision: WrittenDecision,
  by: string,
  parts: ReviewParts,
): Promise<string> {
  const { found } = await readDecision(id, decision, by, parts);
  const { turns, clock, holds } = parts;
  await holds.refuseOthers(found.state.id, by);
  const reviewId = found.review.id;
  const payload: WaitingDecision = { kind: 'decide', reviewId, by, decision };
  const dueAt = clock.now() + undoMs + settlingMs;
  let before: string | undefined;
  await turns.changeJobs(found.state.id, ({ jobs }) => {
    before = decidedBy(jobs, reviewId);
    const isAnothers = before !== undefined && before !== by;
    return isAnothers ? undefined : { addJobs: [{ id: decisionJobId(reviewId), dueAt, payload }] };
  });
  refuseUnlessOwn(before, by);
  return found.state.id;
}

/** Takes a decision back. Gives back the conversation’s id; rejects with `decision-made` when it has taken effect. */
export async function undoDecision(id: string, by: string, { turns, clock }: ReviewParts): Promise<string> {
  const place = readReviewId(id);
  const isUndone =
    place !== undefined &&
    (await turns.changeJobs(place.conversationId, ({ jobs }) => {
      const job = jobs.find((one) => one.id === decisionJobId(place.reviewId));
      const waiting = job?.payload as WaitingDecision | undefined;
      const isLate = job === undefined || clock.now() > job.dueAt - settlingMs;
      return isLate || waiting?.by !== by ? undefined : { removeJobs: [job.id] };
    }));
  if (!isUndone) throw new AppError('decision-made', 'It has taken effect already.');
  return place.conversationId;
}
