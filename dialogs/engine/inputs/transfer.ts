import { reask } from '../asking/reask.js';
import { hangUp } from '../calls/hang-up.js';
import { bringPerson, isRinging, putThrough } from '../calls/put-through.js';
import type { Input } from '../input.js';
import { takeDownHeld } from '../takeover/take-over.js';
import { startTimer } from '../timers.js';
import type { Turn } from '../turn.js';

/** A person of the house wants the call that is on; not while it ends, or is put through already. */
export function takeCall(turn: Turn, { by }: Extract<Input, { kind: 'take-call' }>): void {
  const { session, status } = turn.state;
  if (session?.channel === 'voice' && !session.leaving && status === 'open') putThrough(turn, by, by);
}

/** Whoever was rung took the call. The bot is silent after it, too, until they hand back: they know what was agreed. */
export function transferTaken(turn: Turn, { callId, by, until }: Extract<Input, { kind: 'transfer-taken' }>): void {
  const { session } = turn.state;
  if (session?.callId !== callId || !isRinging(session)) return;
  if (session.transfer?.desk || session.transfer?.rung.at(-1) !== by) return;
  turn.record({ kind: 'transfer-taken', data: { by } });
  takeDownHeld(turn);
  turn.record({ kind: 'taken-over', data: { by, until } });
  startTimer(turn, 'takeover', until);
}

/** The call is ours again. After a talk it is over; whom nobody took is not left hanging. */
export function transferEnded(turn: Turn, { callId, bridged }: Extract<Input, { kind: 'transfer-ended' }>): void {
  const { session } = turn.state;
  const transfer = session?.transfer;
  if (session?.callId !== callId || !transfer || session.leaving !== 'to-person')
    return turn.effect({ kind: 'hang-up' });
  turn.record({ kind: 'transfer-ended', data: { bridged } });
  if (bridged || transfer.takenBy) return hangUp(turn, 'to-person');
  if (transfer.wantedBy === undefined) return bringPerson(turn);
  turn.say('not-put-through');
  reask(turn);
}
