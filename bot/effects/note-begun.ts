import type { Job, Store, StoredLog } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { limits } from '../../dialogs/limits.js';
import { contactsBegun } from '../turn/contacts-made.js';
import { indexOf } from '../turn/conversation-index.js';
import { type JobPayload, timerJobId } from '../turn/job.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { EffectPayload } from './unknown-outcome.js';

const conflictTries = 20;

/**
 * Notes in the store that a job's message or call is about to be asked of the provider, so that whoever finds the job
 * after a crash knows that it may have been done. False when somebody else began it, or settled it, in between.
 * `before` is the note that the job bore when it was read.
 */
export async function noteBegun(
  conversationId: string,
  jobId: string,
  { at, before }: { readonly at: number; readonly before: number | undefined },
  { store, turns }: { readonly store: Store; readonly turns: Pick<TurnPath, 'stateIn'> },
): Promise<boolean> {
  for (let tries = 0; tries < conflictTries; tries += 1) {
    const stored = await store.load(conversationId);
    const state = stored && turns.stateIn(stored);
    const job = stored?.jobs.find(({ id }) => id === jobId);
    const payload = job?.payload as JobPayload | undefined;
    if (!stored || !state || !job || payload?.kind !== 'effect' || payload.begunAt !== before) return false;
    const done = await store.commit({
      logId: stored.id,
      caseId: stored.caseId,
      partyId: stored.partyId,
      expectedVersion: stored.version,
      events: [],
      addJobs: [
        { id: jobId, dueAt: job.dueAt, payload: { ...payload, begunAt: at } },
        ...watchFrom(at, payload, stored),
      ],
      removeJobs: [],
      restrictions: [],
      contacts: contactsBegun(payload.effect, jobId, state, at),
      index: indexOf(state),
    });
    if (done === 'committed') return true;
  }
  throw new AppError('too-busy', `Conversation ${conversationId} is being changed by too many at once. Try again.`);
}

/** Nobody tells of a call's end for a while from when it is placed, not from when it was decided: it may have waited. */
function watchFrom(at: number, { effect }: EffectPayload, { jobs }: StoredLog): readonly Job[] {
  const watch = effect.kind === 'place-call' && jobs.find(({ id }) => id === timerJobId('call-watch'));
  return watch ? [{ ...watch, dueAt: at + limits.lostCallMs }] : [];
}
