import type { Job, StoredLog } from '../../data/store.js';
import { limits } from '../../dialogs/limits.js';
import { contactsBegun } from '../turn/contacts-made.js';
import { type JobPayload, timerJobId } from '../turn/job.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { EffectPayload } from './unknown-outcome.js';

/**
 * Notes in the store that a job's message or call is about to be asked of the provider, so that whoever finds the job
 * after a crash knows that it may have been done. False when somebody else began it, or settled it, in between.
 * `before` is the note that the job bore when it was read.
 */
export async function noteBegun(
  conversationId: string,
  jobId: string,
  { at, before }: { readonly at: number; readonly before: number | undefined },
  { turns }: { readonly turns: Pick<TurnPath, 'changeJobs'> },
): Promise<boolean> {
  return await turns.changeJobs(conversationId, (stored, state) => {
    const job = stored.jobs.find(({ id }) => id === jobId);
    const payload = job?.payload as JobPayload | undefined;
    if (!job || payload?.kind !== 'effect' || payload.begunAt !== before) return undefined;
    const noted = { id: jobId, dueAt: job.dueAt, payload: { ...payload, begunAt: at } };
    return {
      addJobs: [noted, ...watchFrom(at, payload, stored)],
      contacts: contactsBegun(payload.effect, jobId, state, at),
    };
  });
}

/** Nobody tells of a call's end for a while from when it is placed, not from when it was decided: it may have waited. */
function watchFrom(at: number, { effect }: EffectPayload, { jobs }: StoredLog): readonly Job[] {
  const watch = effect.kind === 'place-call' && jobs.find(({ id }) => id === timerJobId('call-watch'));
  return watch ? [{ ...watch, dueAt: at + limits.lostCallMs }] : [];
}
