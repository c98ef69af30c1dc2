import type { Exchange } from '../exchange.js';
import { isOpen } from '../recording.js';
import type { Call } from './call.js';
import type { FinalStatus } from './call-words.js';
import { finishRecording } from './recordings.js';
import { reportCall } from './report-call.js';
import { keptByMachine } from './voicemail.js';

/**
 * Ends a call: whoever waits on it goes on, its recordings are completed, and its callback is told.
 * `at` may lie ahead: a call that hangs up after its last words lasts until they have been heard.
 */
export function endCall(exchange: Exchange, call: Call, status: FinalStatus, at = exchange.now()): void {
  if (call.isOver) return;
  call.status = status;
  call.endedAt = Math.max(at, exchange.now());
  call.listening = undefined;
  const voicemail = keptByMachine(call);
  if (voicemail) exchange.handset(call.settings.handset).keepVoicemail(call.sid, voicemail);
  for (const sid of call.recordings) {
    const recording = exchange.recordings.get(sid);
    if (recording && isOpen(recording)) finishRecording(exchange, recording, call.endedAt);
  }
  leavePartner(exchange, call);
  call.wake({ kind: 'over' });
  reportCall(exchange, call, 'completed');
}

function leavePartner(exchange: Exchange, call: Call): void {
  const partner = call.partner;
  if (!partner) return;
  call.partner = undefined;
  partner.partner = undefined;
  // The one who dialled goes on with the call's instructions; the one who was dialled has nothing to go on with.
  if (partner.settings.direction === 'outbound-dial') endCall(exchange, partner, 'completed');
  else partner.wake({ kind: 'partner-left' });
}
