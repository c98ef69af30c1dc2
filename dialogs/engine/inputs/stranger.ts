import { isOptOut } from '../../understanding/opt-out.js';
import { watchCall } from '../calls/call-watch.js';
import { hangUp } from '../calls/hang-up.js';
import { close } from '../ending/close.js';
import { optOut } from '../ending/exits.js';
import type { Input } from '../input.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';
import { begin } from './begin.js';

/**
 * Somebody wrote or called from a number that no case knows. They get a neutral reply without a word about any loan, and
 * a person gets a task.
 */
export function stranger(turn: Turn, input: Extract<Input, { kind: 'stranger' }>): void {
  const { brief, channel } = input;
  begin(turn, input, true);
  if (input.callId) {
    watchCall(turn);
    turn.record({ kind: 'call-connected', data: { callId: input.callId, direction: 'inbound' } });
  } else turn.record({ kind: 'thread-opened', data: { channel } });
  turn.record({
    kind: 'input-received',
    data: { form: input.text ? 'words' : 'nothing', channel, masked: false },
    personal: { text: input.text },
  });
  const byCarrier = input.carrierWord === 'stop';
  if (byCarrier || isOptOut(input.text, brief.market)) return optOut(turn, 'all', byCarrier ? 'carrier' : 'words');
  turn.say('unknown-number');
  openReview(turn, { reason: 'unknown-number', priority: 'P3', said: input.text });
  close(turn, 'handed-over');
  if (input.callId) hangUp(turn, 'closed');
}
