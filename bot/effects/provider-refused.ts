import { nextTry, type TwilioError } from '../../adapters/twilio/errors.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Stop } from '../../dialogs/stops/stop.js';
import type { Log } from '../log.js';
import { stopFor } from '../stops/stop-for.js';
import type { StopList } from '../stops/stop-list.js';
import type { JobPayload } from '../turn/job.js';
import type { TurnPath } from '../turn/turn-path.js';
import { failureOf } from './failure-of.js';
import { heldUp } from './held-up.js';

/** What a refusal is taken with. */
export interface RefusalParts {
  readonly turns: Pick<TurnPath, 'settleJob' | 'take'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly stops: StopList;
  /** Has the campaign that began a conversation wait for a stop that it met. */
  readonly hold: (state: ConversationState, stop: Stop) => Promise<void>;
}

/** A job that the provider refused, and why. */
export interface RefusedJob {
  readonly state: ConversationState;
  readonly jobId: string;
  readonly payload: JobPayload;
  readonly channel: 'sms' | 'voice';
  readonly error: TwilioError;
}

/** What follows when the provider refuses a request: it waits, is stopped for all until a person lifts it, or the conversation gets to know. */
export async function providerRefused(refused: RefusedJob, parts: RefusalParts): Promise<void> {
  const { state, jobId, payload, channel, error } = refused;
  const { turns, clock, log, stops, hold } = parts;
  const { fault, providerCode } = error;
  if (fault.kind === 'gone' && isAboutLiveCall(payload)) {
    // Somebody hung up a moment before. How the call ended is reported by itself.
    log.info('call-over', { conversationId: state.id, providerCode });
    return turns.settleJob(state.id, jobId);
  }
  log.error('provider-refused', {
    code: error.code,
    providerCode,
    ...(fault.kind === 'config' && { hint: fault.hint }),
  });
  const effect = payload.kind === 'effect' ? payload.effect : undefined;
  const tries = payload.kind === 'effect' ? payload.tries : 0;
  const wait = nextTry(error, tries);
  if (payload.kind === 'effect' && wait !== undefined) {
    const dueAt = clock.now() + wait * 1_000;
    return turns.settleJob(state.id, jobId, { dueAt, payload: { ...payload, tries: tries + 1 } });
  }
  const wording = effect?.kind === 'send-message' ? effect.wording : undefined;
  const stop = stopFor(providerCode, { channel, number: state.brief.number, wording });
  if (stop && providerCode !== undefined) await hold(state, await stops.set(stop.id, providerCode, stop.hint));
  if (stop && !stop.id.startsWith('wording:')) return heldUp({ state, jobId, payload, channel }, parts);
  await turns.take(state.id, whatIsTold(refused, clock), 'later', jobId);
}

function whatIsTold({ jobId, payload, channel, error: { fault, providerCode } }: RefusedJob, clock: Clock): Input {
  const at = new Date(clock.now()).toISOString();
  if (fault.kind === 'opted-out' && fault.certain)
    return { kind: 'carrier-word', word: 'stop', key: `${jobId}:opted-out`, at };
  const prompt =
    payload.kind === 'effect' && payload.effect.kind === 'send-message' ? payload.effect.prompt : undefined;
  const failure = failureOf(channel, providerCode);
  const about = { channel, failure, code: providerCode, prompt, undone: jobId } as const;
  return { kind: 'attempt-failed', ...about, key: `${jobId}:failed`, at };
}

/** Whether a job changes a call that is under way. */
function isAboutLiveCall(payload: JobPayload): boolean {
  if (payload.kind === 'speech') return true;
  return payload.kind === 'effect' && payload.effect.kind !== 'send-message' && payload.effect.kind !== 'place-call';
}
