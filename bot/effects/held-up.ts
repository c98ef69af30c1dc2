import type { Clock } from '../../dialogs/clock.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { lookAgainMs } from '../stops/look-again.js';
import { stoppedWords } from '../stops/stopped-for.js';
import type { JobPayload } from '../turn/job.js';
import type { TurnPath } from '../turn/turn-path.js';

/** A job that cannot be done while something is stopped. */
export interface HeldJob {
  readonly state: ConversationState;
  readonly jobId: string;
  readonly payload: JobPayload;
  readonly channel: 'sms' | 'voice';
}

/** Keeps what is stopped for later: a message waits as it is, a call is planned anew by the conversation. It says so once. */
export async function heldUp(
  { state, jobId, payload, channel }: HeldJob,
  { turns, clock }: { readonly turns: Pick<TurnPath, 'settleJob' | 'take'>; readonly clock: Clock },
): Promise<void> {
  const now = clock.now();
  const dueAt = now + lookAgainMs;
  const until = new Date(dueAt).toISOString();
  const isKnown = payload.kind === 'effect' && payload.heldUp === true;
  const told = {
    kind: 'contact-refused',
    channel,
    reason: 'provider-stopped',
    words: stoppedWords,
    until,
    inHand: true,
    undone: jobId,
    key: `${jobId}:held-up@${now}`,
    at: new Date(now).toISOString(),
  } as const;
  if (channel === 'voice') {
    await turns.take(state.id, told, 'later', jobId);
    return;
  }
  if (!isKnown) await turns.take(state.id, told, 'later');
  const kept = payload.kind === 'effect' ? { ...payload, begunAt: undefined, heldUp: true } : payload;
  await turns.settleJob(state.id, jobId, { dueAt, payload: kept });
}
