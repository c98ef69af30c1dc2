import { TwilioError } from '../../adapters/twilio/errors.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { DocumentStore } from '../../data/documents/document-store.js';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { audioKeptUntil } from '../../dialogs/policy/audio-kept-until.js';
import type { Log } from '../log.js';
import type { TurnPath } from '../turn/turn-path.js';

/** What recordings are seen to with. */
export interface RecordingParts {
  readonly client: Pick<TwilioClient, 'downloadRecording' | 'deleteRecording' | 'fetchRecording'>;
  readonly documents: DocumentStore;
  readonly store: Pick<Store, 'load'>;
  readonly turns: Pick<TurnPath, 'take' | 'settleJob'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What is done about a recording. */
export type RecordingEffect = Extract<Effect, { kind: 'keep-recording' | 'drop-recording' | 'forget-recording' }>;

/** A job about a recording. */
export interface RecordingJob {
  readonly id: string;
  readonly effect: RecordingEffect;
  readonly tries: number;
}

/** Minutes after which the provider is asked again. Together less than the day after which nothing is to lie there any more; source: policies.md §5. */
const waits = [1, 10, 60, 4 * 60, 12 * 60];
/** Days after which is looked again whether what is in doubt has been decided. */
const lookAgainDays = 30;

/** Whether an effect is about a recording. */
export function isAboutRecording(effect: Effect): effect is RecordingEffect {
  return ['keep-recording', 'drop-recording', 'forget-recording'].includes(effect.kind);
}

/** Fetches a recording and seals it, has it deleted at the provider, or removes it when its time is over. */
export async function seeToRecording(
  state: ConversationState,
  job: RecordingJob,
  parts: RecordingParts,
): Promise<void> {
  const { effect } = job;
  if (effect.kind === 'forget-recording') return await forget(state, job, effect.callId, parts);
  try {
    if (effect.kind === 'keep-recording') await keep(state, job.id, effect, parts);
    else await drop(state, job.id, effect.recordingId, parts);
  } catch (error) {
    if (!(error instanceof TwilioError)) throw error;
    await later(state, job, error, parts);
  }
}

type Keeping = Extract<RecordingEffect, { kind: 'keep-recording' }>;

async function keep(state: ConversationState, jobId: string, { callId, recordingId }: Keeping, parts: RecordingParts) {
  const { client, documents } = parts;
  const { duration = 0 } = await client.fetchRecording(recordingId);
  const audio = Buffer.from(await client.downloadRecording(recordingId));
  const { stored, sha256 } = await documents.put(state.brief.partyId, audio);
  const kept = { stored, sha256, bytes: audio.length, seconds: duration };
  await tell(state, { kind: 'recording-kept', callId, recordingId, ...kept }, jobId, parts);
}

/** What is not there any more is deleted. */
async function drop(state: ConversationState, jobId: string, recordingId: string, { client, turns }: RecordingParts) {
  await client.deleteRecording(recordingId).catch((error: unknown) => {
    if (!(error instanceof TwilioError) || error.fault.kind !== 'gone') throw error;
  });
  await turns.settleJob(state.id, jobId);
}

/** The provider would not. What it has lost is missed; anything else is asked for again. */
async function later(
  state: ConversationState,
  { id, effect, tries }: RecordingJob,
  error: TwilioError,
  parts: RecordingParts,
) {
  const { turns, clock, log } = parts;
  const wait = waits[tries];
  const isGone = error.fault.kind === 'gone';
  if (effect.kind === 'keep-recording' && (isGone || wait === undefined)) {
    log.error('recording-missed', { code: error.code });
    const { callId, recordingId } = effect;
    return await tell(state, { kind: 'recording-missed', callId, recordingId }, id, parts);
  }
  // It is to be deleted there within a day: somebody has to see to it, and we go on trying.
  if (wait === undefined) log.error('recording-not-deleted', { code: error.code });
  const dueAt = clock.now() + (wait ?? waits.at(-1) ?? 0) * 60_000;
  await turns.settleJob(state.id, id, { dueAt, payload: { kind: 'effect', effect, tries: tries + 1 } });
}

async function forget(state: ConversationState, job: RecordingJob, callId: string, parts: RecordingParts) {
  const { turns, clock, documents } = parts;
  const recording = state.recordings?.[callId];
  if (recording?.standing !== 'kept') return await turns.settleJob(state.id, job.id);
  const until = audioKeptUntil({
    keptAt: recording.at,
    isDoubtful: state.flags.length > 0 || state.exit === 'complaint',
    ...(await endOf(state, parts)),
  });
  const due = until === undefined ? clock.now() + lookAgainDays * 86_400_000 : Date.parse(until);
  if (clock.now() < due) {
    const payload = { kind: 'effect', effect: job.effect, tries: 0 } as const;
    return await turns.settleJob(state.id, job.id, { dueAt: due, payload });
  }
  const others = Object.entries(state.recordings ?? {}).filter(([id]) => id !== callId);
  const isShared = others.some(([, one]) => one.standing === 'kept' && one.stored === recording.stored);
  if (!isShared) await documents.remove(recording.stored);
  await tell(state, { kind: 'recording-forgotten', callId }, job.id, parts);
}

/** When a conversation ended, with everything decided. */
async function endOf({ id, status, reviews }: ConversationState, { store }: RecordingParts) {
  if (status === 'open' || Object.values(reviews).some(({ resolved }) => !resolved)) return {};
  const closed = (await store.load(id))?.events.findLast(({ kind }) => kind === 'conversation-closed');
  return closed && { endedAt: closed.at };
}

type Told = Extract<Input, { kind: 'recording-kept' | 'recording-missed' | 'recording-forgotten' }>;
type Untimed<I> = I extends unknown ? Omit<I, 'key' | 'at'> : never;

async function tell(state: ConversationState, told: Untimed<Told>, jobId: string, { turns, clock }: RecordingParts) {
  const at = new Date(clock.now()).toISOString();
  await turns.take(state.id, { ...told, key: `${jobId}:${told.kind}`, at } as Told, 'later', jobId);
}
