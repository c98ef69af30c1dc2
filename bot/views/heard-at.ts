import type { LogEvent } from '../../data/store.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { globalReviewId } from './review-id.js';
import { timeline } from './timeline/timeline.js';

/** Where to begin to listen: a call, and the second of its recording. */
export interface HeardAt {
  readonly callId: string;
  readonly second: number;
}

/** Seconds that are played before what is meant. Source: policies.md §8, "Agent screen". */
const lead = 2;

/** Where what a review is about can be heard, from the question on; undefined where it was not recorded, or is not kept. */
export function heardAt(
  reviewId: string,
  { id, recordings }: Pick<ConversationState, 'id' | 'recordings'>,
  events: readonly LogEvent[],
): HeardAt | undefined {
  if (!Object.values(recordings ?? {}).some(({ standing }) => standing === 'kept')) return undefined;
  const { entries } = timeline(id, events, 0);
  const opened = entries.findIndex(
    (entry) => entry.kind === 'review' && entry.step === 'opened' && entry.reviewId === globalReviewId(id, reviewId),
  );
  const before = entries.slice(0, Math.max(opened, 0));
  const at = before.findLastIndex((entry) => entry.kind === 'said' && entry.who === 'party');
  const answer = before[at];
  if (answer?.kind !== 'said' || answer.recordedAt === undefined || answer.callId === undefined) return undefined;
  const { callId } = answer;
  if (recordings?.[callId]?.standing !== 'kept') return undefined;
  const question = before.slice(0, at).findLast((entry) => entry.kind === 'said' && entry.callId === callId);
  const second = (question?.kind === 'said' ? question.recordedAt : undefined) ?? answer.recordedAt;
  return { callId, second: Math.max(0, second - lead) };
}
