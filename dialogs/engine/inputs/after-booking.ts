import { isCourtesy } from '../asking/courtesy.js';
import { bookCall } from '../calls/book-call.js';
import { readCallBack } from '../hearing/call-back-reading.js';
import { isSomebodyElse } from '../hearing/somebody-else.js';
import type { Turn } from '../turn.js';

/**
 * A text while a call is booked and nothing was asked. "All right" leaves it booked, another hour moves it, and so does
 * nobody who answers for the party. False for anything else: whoever writes that goes on at once.
 */
export function afterBooking(turn: Turn, said: string, channel: 'sms' | 'chat'): boolean {
  const { timers, open, session } = turn.state;
  if (!timers['call-back'] || open || session?.channel === 'voice') return false;
  const reading = readCallBack(turn, { kind: 'words', text: said, spoken: false });
  const elsewhere = isSomebodyElse(said);
  if (!isCourtesy(said) && !elsewhere && !reading) return false;
  if (!session) turn.record({ kind: 'thread-opened', data: { channel } });
  turn.record({ kind: 'input-received', data: { form: 'words', channel, masked: false }, personal: { text: said } });
  if (elsewhere) turn.say('not-now');
  else if (reading) bookCall(turn, reading);
  return true;
}
