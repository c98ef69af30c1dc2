import { limits } from '../../limits.js';
import { nextQuestion, openQuestions, questionOf } from '../asking/applicable.js';
import { repeatQuestion } from '../asking/ask.js';
import { readBack, unconfirmed } from '../asking/read-back.js';
import { stillSpeaking, watchCall } from '../calls/call-watch.js';
import { continueByText } from '../calls/continue-by-text.js';
import { talksToPerson } from '../calls/talks-to-person.js';
import type { Effect } from '../effect.js';
import { close } from '../ending/close.js';
import type { ChaseTimer } from '../following-up/chase.js';
import { chaseAt, isChase, nextChase } from '../following-up/chase.js';
import { itemsToRemindOf, remindersOf } from '../following-up/reminders-of.js';
import { leadIn, remindOfOpen } from '../following-up/still-open.js';
import { tellWithdrawn } from '../following-up/withdrawals.js';
import type { Input, TimerName } from '../input.js';
import { tryWay } from '../outreach/reach.js';
import { type Doubt, openReview } from '../settling/review.js';
import { lapse } from '../takeover/take-over.js';
import { after, daysAfter, startTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { callFailed } from './attempts.js';
import { callEnded } from './call.js';
import { goOnWhereDecided } from './go-on.js';
import { resend } from './message-failed.js';
import { receiveTexts } from './text.js';

/** A timer has come due. One that was cancelled or fired before changes nothing. */
export function timer(turn: Turn, input: Extract<Input, { kind: 'timer' }>): void {
  if (!turn.state.timers[input.name]) return;
  turn.record({ kind: 'timer-ended', data: { timer: input.name, fired: true } });
  if (turn.state.optedOut && input.name !== 'call-watch') return;
  // Nothing happens beside a person who writes; it waits as they are waited for.
  if (turn.state.takeover && input.name !== 'takeover')
    return startTimer(turn, input.name, after(turn, limits.takeoverMs));
  fire(turn, input.name);
}

function fire(turn: Turn, name: TimerName): void {
  if (isChase(name)) return chaseNow(turn, name);
  switch (name) {
    case 'call-back':
      if (turn.state.status === 'closed' || turn.state.session?.channel === 'voice') return;
      turn.record({ kind: 'attempt-started', data: { channel: 'voice' } });
      turn.effect(callOwed(turn));
      return watchCall(turn);
    case 'call-watch':
      return lost(turn);
    case 'next-attempt':
      return tryWay(turn, turn.state.outreach.next ?? turn.state.outreach.at);
    case 'resend':
      return resend(turn);
    case 'join-texts':
      return turn.state.held.length > 0 && !turn.onVoice
        ? receiveTexts(turn, turn.state.held.join('\n'), 'sms', true)
        : undefined;
    case 'takeover':
      // Who talks to the party has not walked away.
      return talksToPerson(turn) ? startTimer(turn, 'takeover', after(turn, limits.takeoverMs)) : lapse(turn);
    case 'follow-up':
      return turn.onVoice || turn.state.status === 'closed' ? undefined : followUp(turn);
    default:
      return;
  }
}

/** A call that was agreed upon is owed; any other is one more attempt of ours. */
function callOwed({ state: { agreedCall } }: Turn): Effect {
  if (agreedCall === undefined) return { kind: 'place-call', purpose: 'opener' };
  const { droppedAt } = agreedCall;
  return { kind: 'place-call', ...(droppedAt ? { purpose: 'resume', droppedAt } : { purpose: 'call-back' }) };
}

/** Nobody told us how a call ended, or what became of one that was placed. */
function lost(turn: Turn): void {
  const { session } = turn.state;
  if (!session) return callFailed(turn, { failure: 'no-answer' });
  if (session.channel !== 'voice' || !session.callId) return goOnWhereDecided(turn);
  if (talksToPerson(turn)) return watchCall(turn);
  if (!stillSpeaking(turn)) callEnded(turn, { callId: session.callId, status: 'lost' });
}

/** One message after a person's decisions: what is not needed any more, how much they have left open, and the first question of it. */
function followUp(turn: Turn): void {
  if (!turn.state.session) turn.record({ kind: 'thread-opened', data: { channel: 'sms' } });
  const asks = openQuestions(turn.script, turn.state).length > 0 || unconfirmed(turn).length > 0;
  tellWithdrawn(turn, asks ? 'reply' : 'follow-up');
  // What stands open was asked already.
  if (turn.state.open?.kind === 'question' || turn.state.open?.kind === 'confirm') return;
  leadIn(turn);
  continueByText(turn);
}

/** Names what is open, and puts the question that waits for its answer once more. */
function remind(turn: Turn): void {
  const { session, open } = turn.state;
  if (!session?.identified) return turn.send('first-reminder', {}, 'reminder', { kind: 'notice' });
  if ((open?.kind === 'read-back' || open?.kind === 'which-item') && readBack(turn, 'ask', 'reminder')) return;
  remindOfOpen(turn);
  if (open?.kind === 'question')
    return repeatQuestion(turn, questionOf(turn.script, open.questionId), open, 'reminder');
  // A time for a call was never named: the thread goes on, as the reminder says.
  const next = nextQuestion(turn.script, turn.state);
  if (next) repeatQuestion(turn, next, { kind: 'question', questionId: next.id, probe: 0 }, 'reminder');
}

/** What a person gets to see when nobody answered to the end. */
function unanswered({ state }: Turn): Doubt {
  const { open } = state;
  const isReadBack = state.session?.identified && (open?.kind === 'read-back' || open?.kind === 'which-item');
  return isReadBack
    ? { reason: 'read-back-unanswered', priority: 'P3', items: open.items }
    : { reason: 'follow-up-unanswered', priority: 'P3' };
}

/** Reminds of what is still open, names only that, and at last leaves it to a person. */
function chaseNow(turn: Turn, name: ChaseTimer): void {
  // The party has written since: the days count anew from the last prompt.
  if (chaseAt(turn, name) > turn.input.at) {
    const first = chaseAt(turn, 'reminder-1');
    if (name === 'reminder-1' || first > turn.input.at) return startTimer(turn, 'reminder-1', first);
    return chaseNow(turn, 'reminder-1');
  }
  if (name === 'expiry') {
    openReview(turn, unanswered(turn));
    return close(turn, 'expired');
  }
  // What was brought to mind often enough is left to lie.
  if (remindersOf(turn.state) < turn.profile.sms.remindersPerItem) {
    const items = itemsToRemindOf(turn.state);
    turn.record({ kind: 'reminded', data: { number: name === 'reminder-1' ? 1 : 2, items } });
    remind(turn);
  }
  // After a standstill the reminders that were missed are one, and the next leaves a day for an answer.
  const [, latest] = [chaseAt(turn, nextChase(name)), daysAfter(turn, turn.input.at, 1)].sort();
  startTimer(turn, nextChase(name), latest ?? turn.input.at);
}
