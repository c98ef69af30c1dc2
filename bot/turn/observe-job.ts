import type { Job } from '../../data/store.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';

/** The id of the job that has the flag rules look. There is one in a conversation. */
const observeJobId = 'observe';

/** After a turn, in milliseconds: the turns of a moment are looked at together, and people see the flag within two seconds. */
const waitMs = 1_000;

/** What a flag may follow from, or be taken back by, and what is missing. An ordinary clear answer is neither, and costs nothing. */
const noteworthy: ReadonlySet<string> = new Set<EngineEvent['kind']>([
  'flag-raised',
  'review-opened',
  'review-resolved',
  'conversation-closed',
  'supplement-requested',
  'supplement-received',
  'supplement-withdrawn',
]);

/** The job that has the flag rules look at what a turn brought, if it may have brought a flag. One that waits stays. */
export function observeJobs(
  events: readonly EngineEvent[],
  waiting: () => readonly Job[],
  now: number,
): readonly Job[] {
  if (!events.some(({ kind }) => noteworthy.has(kind))) return [];
  const isWaiting = waiting().some(({ id, dueAt }) => id === observeJobId && dueAt > now);
  return isWaiting ? [] : [{ id: observeJobId, dueAt: now + waitMs, payload: { kind: 'observe' } }];
}
