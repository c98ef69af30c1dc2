import { usualEnd } from '../../policy/audio-kept-until.js';
import type { Input } from '../input.js';
import type { Turn } from '../turn.js';

/** The provider has a recording: it is fetched where the party agreed to it, and deleted there where they did not. */
export function recordingEnded(turn: Turn, { callId, recordingId }: Extract<Input, { kind: 'recording-ended' }>): void {
  const standing = turn.state.recordings?.[callId]?.standing;
  if (standing === 'awaited') turn.effect({ kind: 'keep-recording', callId, recordingId });
  else turn.effect({ kind: 'drop-recording', recordingId });
}

/** It lies with us: nobody else needs it any more, nor do we for ever. */
export function recordingKept(turn: Turn, input: Extract<Input, { kind: 'recording-kept' }>): void {
  const { callId, recordingId, stored, sha256, bytes, seconds } = input;
  turn.effect({ kind: 'drop-recording', recordingId });
  if (turn.state.recordings?.[callId]?.standing !== 'awaited') return;
  turn.record({ kind: 'recording-kept', data: { callId, stored, sha256, bytes, seconds } });
  turn.effect({ kind: 'forget-recording', callId, at: usualEnd(turn.input.at) });
}

/** It could not be fetched; should the provider have it still, it is deleted there. */
export function recordingMissed(turn: Turn, input: Extract<Input, { kind: 'recording-missed' }>): void {
  turn.effect({ kind: 'drop-recording', recordingId: input.recordingId });
  turn.record({ kind: 'recording-missed', data: { callId: input.callId } });
}

/** Its time is over. */
export function recordingForgotten(turn: Turn, { callId }: Extract<Input, { kind: 'recording-forgotten' }>): void {
  if (turn.state.recordings?.[callId]?.standing === 'kept')
    turn.record({ kind: 'recording-forgotten', data: { callId } });
}
