import type { Exchange } from '../exchange.js';
import { type Recording, recordingSeconds } from '../recording.js';
import { rfc2822 } from '../rest/rest-date.js';

/** What a new recording is made with. */
export type RecordingDraft = Pick<
  Recording,
  'callSid' | 'source' | 'channels' | 'track' | 'statusCallback' | 'statusCallbackEvents'
>;

/** Begins a recording. */
export function startRecording(exchange: Exchange, draft: RecordingDraft): Recording {
  const now = exchange.now();
  const begun = { status: 'in-progress', startedAt: now, updatedAt: now, runningSince: now } as const;
  const recording: Recording = { sid: exchange.newSid('RE'), ...draft, ...begun, recordedMs: 0, heard: [] };
  exchange.recordings.set(recording.sid, recording);
  exchange.calls.get(draft.callSid)?.recordings.push(recording.sid);
  report(exchange, recording, 'in-progress');
  return recording;
}

/** Pauses a running recording: what is said meanwhile is not in it. Silence stands in its place, or nothing with `skip`. */
export function pauseRecording(exchange: Exchange, recording: Recording, behaviour: 'silence' | 'skip'): Recording {
  if (behaviour === 'silence') return keep(exchange, { ...recording, status: 'paused' });
  const { runningSince, ...rest } = recording;
  const now = exchange.now();
  const ran = runningSince === undefined ? 0 : now - runningSince;
  return keep(exchange, { ...rest, recordedMs: rest.recordedMs + ran, status: 'paused' });
}

/** Takes up a paused recording again. */
export function resumeRecording(exchange: Exchange, recording: Recording): Recording {
  const runningSince = recording.runningSince ?? exchange.now();
  return keep(exchange, { ...recording, runningSince, status: 'in-progress' });
}

/** Ends a recording for good and tells its callback. */
export function finishRecording(exchange: Exchange, recording: Recording, at = exchange.now()): Recording {
  const { runningSince, ...rest } = recording;
  const ran = runningSince === undefined ? 0 : Math.max(0, at - runningSince);
  const finished = keep(exchange, { ...rest, recordedMs: rest.recordedMs + ran, status: 'completed' });
  report(exchange, finished, 'completed');
  return finished;
}

/** Where a recording can be fetched; `.wav` and `.json` may follow. */
export function recordingUrl(exchange: Exchange, sid: string): string {
  return `${exchange.url}/2010-04-01/Accounts/${exchange.settings.accountSid}/Recordings/${sid}`;
}

function keep(exchange: Exchange, recording: Recording): Recording {
  const kept = { ...recording, updatedAt: exchange.now() };
  exchange.recordings.set(kept.sid, kept);
  return kept;
}

function report(exchange: Exchange, recording: Recording, event: 'in-progress' | 'completed'): void {
  const { statusCallback, statusCallbackEvents, sid, callSid } = recording;
  if (!statusCallback || !statusCallbackEvents.includes(event)) return;
  exchange.notices.send(
    sid,
    'recording-status',
    { url: statusCallback },
    {
      ...exchange.commonFields(),
      CallSid: callSid,
      RecordingSid: sid,
      RecordingUrl: recordingUrl(exchange, sid),
      RecordingStatus: event,
      RecordingChannels: String(recording.channels),
      RecordingSource: recording.source,
      RecordingTrack: recording.track,
      RecordingStartTime: rfc2822(recording.startedAt),
      ...(event === 'completed' && { RecordingDuration: String(recordingSeconds(recording, exchange.now())) }),
    },
  );
}
