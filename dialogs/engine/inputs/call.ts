import { limits } from '../../limits.js';
import { openQuestions } from '../applicable.js';
import { continueByText } from '../continue-by-text.js';
import type { AttemptFailure, Input } from '../input.js';
import { isLocked } from '../opens/identity.js';
import { proceed } from '../proceed.js';
import { openReview } from '../review.js';
import { dueDate, missingSupplements } from '../supplements.js';
import { after, daysAfter, startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { receiveTexts } from './text.js';

/** A call was answered, by a person or by a machine, or the party has called. */
export function callConnected(turn: Turn, input: Extract<Input, { kind: 'call-connected' }>): void {
  stopTimer(turn, 'call-back');
  turn.record({ kind: 'call-connected', data: { callId: input.callId, direction: input.direction } });
  if (input.answeredBy && /^(machine|fax)/u.test(input.answeredBy)) return voicemail(turn);
  if (isLocked(turn) || turn.state.status === 'closed') {
    turn.say(turn.state.status === 'closed' ? 'already-closed' : 'locked');
    turn.effect({ kind: 'hang-up' });
    return;
  }
  proceed(turn);
}

/** A mailbox gets the neutral text and nothing else. */
export function voicemail(turn: Turn): void {
  turn.utterances.length = 0;
  turn.say('voicemail', { date: dueDate(turn, daysAfter(turn, turn.input.at, 3)) });
  turn.record({ kind: 'attempt-failed', data: { channel: 'voice', failure: 'machine' } });
  turn.effect({ kind: 'hang-up' });
}

/** A call has ended. What is still open goes on by message, after one more call when it was dropped in the middle. */
export function callEnded(turn: Turn, input: Extract<Input, { kind: 'call-ended' }>): void {
  const { session } = turn.state;
  if (session?.channel !== 'voice' || session.callId !== input.callId) return;
  const { held } = turn.state;
  const spoke = session.rightParty;
  const dropped = session.identified && turn.state.open?.kind === 'question';
  turn.record({ kind: 'call-ended', data: { callId: input.callId, status: input.status, seconds: input.seconds } });
  if (turn.state.status === 'closed' || turn.state.timers['call-back'] || isLocked(turn)) return;
  if (held.length > 0) return receiveTexts(turn, held.join('\n'), 'sms', true);
  if (dropped && turn.state.callBacks === 0) return callBackSoon(turn);
  // Nobody proved who they are: nothing is texted about what the call was for.
  if (!turn.state.identity.passedAt) return spoke ? undefined : unreached(turn, 'no-answer');
  if (openQuestions(turn.script, turn.state).length > 0 || missingSupplements(turn.state).length > 0)
    return continueByText(turn);
  continueByText(turn);
}

/** An attempt reached nobody. After three, a person looks at the number before anything else is concluded. */
export function unreached(turn: Turn, failure: AttemptFailure, code?: number): void {
  turn.record({ kind: 'attempt-failed', data: { channel: 'voice', failure, code } });
  if (turn.state.failedAttempts >= 3) openReview(turn, { reason: 'not-reached', priority: 'P3', codes: [failure] });
}

function callBackSoon(turn: Turn): void {
  const at = after(turn, limits.resumeCallMs);
  turn.record({ kind: 'call-back-agreed', data: { at } });
  startTimer(turn, 'call-back', at);
}
