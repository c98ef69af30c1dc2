import type { Job } from '../../data/store.js';
import type { ConversationState } from '../../dialogs/engine/state.js';

const id = 'urgency';
const day = 86_400_000;
const nothing: readonly Job[] = [];

/**
 * The job that moves a conversation up in the queue when the last day begins before the money goes out. Nothing happens in
 * the conversation then: it is found by what it is due by, and that is written anew.
 */
export function urgencyJobs(
  { reviews, brief: { disburseBy } }: ConversationState,
  waiting: () => readonly Job[],
  now: number,
): readonly Job[] {
  if (disburseBy === undefined || Object.values(reviews).every(({ resolved }) => resolved)) return nothing;
  const dueAt = Date.parse(disburseBy) - day + 1;
  if (dueAt <= now || waiting().some((job) => job.id === id && job.dueAt === dueAt)) return nothing;
  return [{ id, dueAt, payload: { kind: 'urgency' } }];
}
