import type { StopList } from '../stops/stop-list.js';
import { type HeldJob, heldUp } from './held-up.js';
import type { RefusalParts } from './provider-refused.js';

/** Whether what is about to go out is stopped; then it waits, or the conversation goes on without these words. */
export async function stoppedNow(
  job: HeldJob,
  parts: Pick<RefusalParts, 'turns' | 'clock' | 'hold'> & { readonly stops: Pick<StopList, 'against'> },
): Promise<boolean> {
  const { state, jobId, payload, channel } = job;
  const message = payload.kind === 'effect' && payload.effect.kind === 'send-message' ? payload.effect : undefined;
  const stop = await parts.stops.against({ channel, number: state.brief.number, wording: message?.wording });
  if (!stop) return false;
  await parts.hold(state, stop);
  if (!stop.id.startsWith('wording:')) await heldUp(job, parts);
  else {
    const at = new Date(parts.clock.now()).toISOString();
    const input = {
      kind: 'attempt-failed',
      channel,
      failure: 'filtered',
      code: stop.code,
      prompt: message?.prompt,
      undone: jobId,
    } as const;
    await parts.turns.take(state.id, { ...input, key: `${jobId}:stopped`, at }, 'later', jobId);
  }
  return true;
}
