import type { Job } from '../../data/store.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Script } from '../../dialogs/script/script.js';

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

/** The job that has the flag rules look at what a turn brought, if it may have brought a flag or a permission. One that waits stays. */
export function observeJobs(
  events: readonly EngineEvent[],
  { questions }: Pick<Script, 'questions'>,
  waiting: () => readonly Job[],
  now: number,
): readonly Job[] {
  if (!events.some((event) => noteworthy.has(event.kind) || isPermission(event, questions))) return [];
  const isWaiting = waiting().some(({ id, dueAt }) => id === observeJobId && dueAt > now);
  return isWaiting ? [] : [{ id: observeJobId, dueAt: now + waitMs, payload: { kind: 'observe' } }];
}

/** What a party says of whom we may ask has to be known before anybody is asked. */
function isPermission(event: EngineEvent, questions: Script['questions']): boolean {
  if (event.kind !== 'answer-settled') return false;
  const { questionId } = event.data;
  return questions.some(({ id, permits }) => permits !== undefined && id === questionId);
}
