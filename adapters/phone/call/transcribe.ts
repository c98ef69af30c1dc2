import type { Exchange } from '../exchange.js';
import type { Call } from './call.js';
import type { Line } from './call-words.js';

/** Writes a line into a call's transcript, into the recordings that are running, and to the handset connected with it. */
export function transcribe(exchange: Exchange, call: Call, from: Line['from'], text: string, keyed = false): void {
  call.transcript.push({ from, text, at: exchange.now(), ...(keyed && { keyed }) });
  exchange.handset(call.settings.handset).notify();
  if (from === 'note') return;
  const side = from === 'me' ? 'inbound' : 'outbound';
  for (const sid of call.recordings) {
    const recording = exchange.recordings.get(sid);
    if (recording?.status !== 'in-progress' || (recording.track !== 'both' && recording.track !== side)) continue;
    exchange.recordings.set(recording.sid, { ...recording, heard: [...recording.heard, text] });
  }
  if (from === 'me' && call.partner) transcribe(exchange, call.partner, 'them', text, keyed);
}
