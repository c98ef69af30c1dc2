import { openQuestions } from '../asking/applicable.js';
import { wantedSupplements } from '../following-up/supplements.js';
import { proceed } from '../proceed.js';
import type { Turn } from '../turn.js';

/** Goes on by message at whatever is open; with nothing open, ends. */
export function continueByText(turn: Turn): void {
  if (!turn.state.session)
    turn.record({ kind: 'thread-opened', data: { channel: turn.state.brief.number ? 'sms' : 'chat' } });
  proceed(turn);
}

/** Goes on by message after a call. `lead` puts words before the first question. */
export function continueByTextAfterCall(turn: Turn, lead?: (turn: Turn) => void): void {
  const { state } = turn;
  if (!state.session && state.brief.number) turn.record({ kind: 'thread-opened', data: { channel: 'sms' } });
  introduceByText(turn);
  lead?.(turn);
  continueByText(turn);
}

/** Nobody gets a question as their first text from us: it says who we are, why we write, and how to verify or stop us. */
function introduceByText(turn: Turn): void {
  const { session, introduced } = turn.state;
  const isLeft = openQuestions(turn.script, turn.state).length > 0 || wantedSupplements(turn.state).length > 0;
  if (session?.channel !== 'sms' || introduced || !isLeft) return;
  turn.record({ kind: 'caller-disclosed', data: { channel: 'sms' } });
  turn.send('first-after-call', {}, 'reply');
}
