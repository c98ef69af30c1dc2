/** Where a recording stands, in Twilio's words. */
export type RecordingStatus = 'in-progress' | 'paused' | 'stopped' | 'completed' | 'absent';

/** A recording of a call, or of what was said to a `Record` verb. Times are epoch milliseconds. */
export interface Recording {
  readonly sid: string;
  readonly callSid: string;
  readonly source: 'StartCallRecordingAPI' | 'RecordVerb' | 'OutboundAPI' | 'DialVerb';
  readonly channels: 1 | 2;
  readonly track: 'inbound' | 'outbound' | 'both';
  readonly status: RecordingStatus;
  readonly startedAt: number;
  readonly updatedAt: number;
  /** Milliseconds recorded before the last pause that was skipped. */
  readonly recordedMs: number;
  /** Since when it has been running; absent while a pause is skipped and at the end. */
  readonly runningSince?: number;
  readonly statusCallback?: string;
  readonly statusCallbackEvents: readonly string[];
  /** What can be heard in it, in order. */
  readonly heard: readonly string[];
}

/** How long a recording is, in whole seconds. */
export function recordingSeconds(recording: Recording, now: number): number {
  const running = recording.runningSince === undefined ? 0 : Math.max(0, now - recording.runningSince);
  return Math.round((recording.recordedMs + running) / 1_000);
}

/** Whether it can still be paused, resumed and stopped. */
export function isOpen(recording: Recording): boolean {
  return recording.status === 'in-progress' || recording.status === 'paused';
}
