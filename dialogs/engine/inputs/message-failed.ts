import type { Input } from '../input.js';
import { causeRules } from '../outreach/budgets.js';
import { cancelQueued, goOnByPlan, leaveToPerson } from '../outreach/reach.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';

type Failed = Pick<Extract<Input, { kind: 'attempt-failed' }>, 'channel' | 'failure' | 'code' | 'prompt'>;

/** A message did not arrive: it is sent again, a call takes its place, or a person gets to know, by why. */
export function messageFailed(turn: Turn, { channel, failure, code, prompt }: Failed): void {
  turn.record({ kind: 'attempt-failed', data: { channel, failure, code } });
  const { status, timers, outreach } = turn.state;
  if (failure === 'takes-no-texts') turn.effect({ kind: 'restrict', channel: 'sms', reason: failure, on: true });
  if (failure === 'invalid-number')
    turn.effect({ kind: 'restrict', channel: 'all', reason: 'number-invalid', on: true });
  // Who wrote it sees that it did not arrive, and knows another way.
  if (turn.state.takeover) return;
  if (failure === 'blocked') cancelQueued(turn);
  if (failure === 'blocked' || failure === 'invalid-number') return leaveToPerson(turn, failure, code);
  const isAgain = causeRules[failure].again.length >= (outreach.failures[failure] ?? 1);
  if (status === 'open' && !turn.onVoice && (isAgain ? isLast(turn, prompt) : true)) {
    // The call that takes its place is planned already.
    if (timers['next-attempt'] && !isAgain && causeRules[failure].afterwards === 'voice') return;
    if (goOnByPlan(turn, failure, 'sms')) return;
  }
  openReview(turn, {
    reason: 'message-not-delivered',
    priority: 'P3',
    codes: code === undefined ? [] : [String(code)],
  });
}

/** Whether it is the last thing that was put to the party; what was sent before it would come too late. */
function isLast({ state }: Turn, prompt: number | undefined): boolean {
  return prompt === undefined || prompt === state.step;
}

/** Sends the last message once more, as it was. */
export function resend(turn: Turn): void {
  const { open, lastText, status, silenced } = turn.state;
  if (status === 'closed' || turn.onVoice || silenced || !lastText) return;
  const purpose = open?.kind === 'notice' ? 'opener' : 'reply';
  turn.utter({ text: lastText, open, verbatim: true, message: true, purpose });
}
