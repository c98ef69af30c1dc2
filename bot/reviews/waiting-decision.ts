import type { Job } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { WrittenDecision } from './written-decision.js';

/** Milliseconds in which a decision can be taken back. */
export const undoMs = 10_000;
/** A decision takes effect a little later, so that one taken back in the last moment is not carried out beside it. */
export const settlingMs = 1_000;

/** A decision that takes effect when its job falls due, unless it is taken back before. */
export interface WaitingDecision {
  readonly kind: 'decide';
  readonly reviewId: string;
  readonly by: string;
  readonly decision: WrittenDecision;
}

/** The id of its job. There is one for each review. */
export function decisionJobId(reviewId: string): string {
  return `decide:${reviewId}`;
}

/** Who has decided a review that can still be taken back. */
export function decidedBy(jobs: readonly Job[], reviewId: string): string | undefined {
  return waitingDecisions(jobs).get(reviewId)?.by;
}

/** Throws `review-claimed` where somebody else has just decided it. */
export function refuseUnlessOwn(decider: string | undefined, by: string): void {
  if (decider !== undefined && decider !== by)
    throw new AppError('review-claimed', `${decider} has just decided this, and may take it back for ten seconds.`);
}

/** What has been decided about a conversation’s reviews and may still be taken back, by review; until when, in ISO 8601. */
export function waitingDecisions(
  jobs: readonly Job[],
): ReadonlyMap<string, { readonly by: string; readonly kind: WrittenDecision['kind']; readonly until: string }> {
  return new Map(
    jobs.flatMap(({ payload, dueAt }) => {
      if (!isWaiting(payload)) return [];
      const { reviewId, by, decision } = payload;
      const until = new Date(dueAt - settlingMs).toISOString();
      return [[reviewId, { by, kind: decision.kind, until }] as const];
    }),
  );
}

function isWaiting(payload: unknown): payload is WaitingDecision {
  return typeof payload === 'object' && payload !== null && 'kind' in payload && payload.kind === 'decide';
}
