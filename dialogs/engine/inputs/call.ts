import { limits } from '../../limits.js';
import type { SideExit, Step } from '../../script/steps.js';
import { unknownCase } from '../brief.js';
import { unwatchCall, watchCall } from '../calls/call-watch.js';
import { continueByTextAfterCall } from '../calls/continue-by-text.js';
import { hangUp } from '../calls/hang-up.js';
import { resumes } from '../calls/may-resume.js';
import { leadInAfterCall } from '../following-up/still-open.js';
import { dueDate } from '../following-up/supplements.js';
import type { AttemptFailure, Input } from '../input.js';
import { isLocked } from '../opens/identity.js';
import { cancelQueued, goOnByPlan, isLeftToPerson, leaveToPerson, noteHeard } from '../outreach/reach.js';
import { mayLeaveText } from '../outreach/voicemail.js';
import { proceed } from '../proceed.js';
import { openReview } from '../settling/review.js';
import type { Leaving, Session } from '../state.js';
import { endTakeover } from '../takeover/end-takeover.js';
import { after, daysAfter, startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { goOnWhereDecided } from './go-on.js';

/** A call was answered, by a person or by a machine, or the party has called. */
export function callConnected(turn: Turn, input: Extract<Input, { kind: 'call-connected' }>): void {
  stopTimer(turn, 'call-back');
  endTakeover(turn, 'called');
  if (input.direction === 'inbound') noteHeard(turn);
  cancelQueued(turn);
  watchCall(turn);
  const { callId, direction, voicemailAt } = input;
  turn.record({ kind: 'call-connected', data: { callId, direction, voicemailAt } });
  if (input.answeredBy && /^(machine|fax)/u.test(input.answeredBy)) return voicemail(turn, input.answeredBy);
  if (turn.state.brief.caseId === unknownCase) return sayAndLeave(turn, 'unknown-number', 'closed');
  if (input.direction === 'inbound' && resumes(turn))
    turn.record({ kind: 'conversation-reopened', data: { because: 'called-back' } });
  if (turn.state.status === 'closed') return calledAfterTheEnd(turn);
  if (isLocked(turn)) {
    turn.say('who-calls');
    return sayAndLeave(turn, 'locked', 'locked');
  }
  proceed(turn);
}

/** A mailbox gets the neutral text and nothing else; where it may have none, and by fax, nothing at all. */
export function voicemail(turn: Turn, answeredBy?: string): void {
  const { brief, outreach } = turn.state;
  turn.utterances.length = 0;
  if (answeredBy !== 'fax' && mayLeaveText(brief.market, turn.input.at, outreach.voicemailAt)) {
    turn.say('voicemail', { date: dueDate(turn, daysAfter(turn, turn.input.at, 3)) });
    hangUp(turn, 'voicemail');
  } else hangUp(turn, 'machine');
  unreached(turn, 'machine');
}

/** Says whose voice it is, as any call of ours does, and thanks for a finished check only those who finished it. */
function calledAfterTheEnd(turn: Turn): void {
  const { exit, optedOut, reviews } = turn.state;
  turn.say('who-calls');
  if (exit === undefined && !optedOut) return sayAndLeave(turn, 'already-closed', 'closed');
  const promised = Object.values(reviews).some(({ reason, resolved }) => reason === exit && !resolved);
  if (promised && exit && comesBack.includes(exit)) turn.say('handed-to-person');
  sayAndLeave(turn, 'goodbye', 'closed');
}

/** Exits after which a person was promised. */
const comesBack: readonly SideExit[] = ['complaint', 'hardship', 'denies-knowledge', 'to-person'];

function sayAndLeave(turn: Turn, step: Step, because: Leaving): void {
  turn.say(step);
  hangUp(turn, because);
}

/** A call has ended. What is still open goes on by message, after one more call when it was dropped in the middle. */
export function callEnded(
  turn: Turn,
  input: Pick<Extract<Input, { kind: 'call-ended' }>, 'callId' | 'status' | 'seconds'>,
): void {
  const { session, held, open } = turn.state;
  if (session?.channel !== 'voice' || session.callId !== input.callId) return;
  unwatchCall(turn);
  turn.record({ kind: 'call-ended', data: { callId: input.callId, status: input.status, seconds: input.seconds } });
  if (turn.state.status === 'closed') return;
  if (isLocked(turn)) return goOnWhereDecided(turn);
  if (held.length > 0) openReview(turn, { reason: 'said-beside-the-call', priority: 'P3', said: held.join('\n') });
  goOnAfter(turn, session, open?.kind === 'question' && input.status !== 'lost');
}

/**
 * What follows a call, by why it ended. `mayCallBack`: it broke off in the middle of a question, and just now; of a call
 * that was given up nobody knows when it did.
 */
function goOnAfter(turn: Turn, session: Session, mayCallBack: boolean): void {
  switch (session.leaving) {
    case 'done':
      return continueByTextAfterCall(turn);
    case 'to-text':
      return session.rightParty ? continueByTextAfterCall(turn) : noticeByText(turn, session);
    case 'stopped':
      return openReview(turn, { reason: 'call-to-arrange', priority: 'P3' });
    case undefined:
      return dropped(turn, session, mayCallBack);
    case 'unconfirmed':
      unreached(turn, 'no-answer');
      return noticeByText(turn, session);
    case 'not-now':
      unreached(turn, 'no-answer');
      return callAgain(turn, 'no-answer');
    case 'voicemail':
    case 'machine':
      return callAgain(turn, turn.state.outreach.lastFailure ?? 'machine');
    case 'later':
    case 'to-person':
    case 'locked':
      return goOnWhereDecided(turn);
    case 'closed':
      return;
  }
}

/** The line broke, or the party hung up. */
function dropped(turn: Turn, session: Session, mayCallBack: boolean): void {
  if (!session.rightParty) unreached(turn, 'no-answer');
  // Nobody proved who they are: nothing is texted about what the call was for.
  if (!turn.state.identity.passedAt) return noticeByText(turn, session);
  // Who has asked who we are and hung up is not rung again: a text names the number to verify us at.
  if (session.doubts > 0) return noticeByText(turn, session);
  if (session.identified && mayCallBack && turn.state.callBacks === 0) return callBackSoon(turn);
  continueByTextAfterCall(turn, leadInAfterCall);
}

/**
 * Nobody has proved who they are: whoever has the telephone gets the neutral notice. It is owed to who called us, asked
 * who we are, or was told that a text comes; after any other call of ours we begin it, and it counts as what we begin.
 */
function noticeByText(turn: Turn, { inbound, doubts, leaving }: Session): void {
  const isOwed = inbound === true || doubts > 0 || leaving === 'to-text';
  turn.record({ kind: 'thread-opened', data: { channel: 'sms' } });
  turn.record({ kind: 'caller-disclosed', data: { channel: 'sms' } });
  turn.send('first-notice', {}, isOwed ? 'reply' : 'opener', { kind: 'notice' });
}

/** A call reached nobody. Where nothing is left to be tried, a person looks at the number before anything else is concluded. */
export function unreached(turn: Turn, failure: AttemptFailure, code?: number, said?: string): void {
  turn.record({ kind: 'attempt-failed', data: { channel: 'voice', failure, code } });
  if (isLeftToPerson(turn, failure)) leaveToPerson(turn, failure, undefined, said);
}

/** Goes on by the plan; where nothing of it is left, a person looks at the number. */
export function callAgain(turn: Turn, failure: AttemptFailure): void {
  if (turn.state.status === 'open' && !goOnByPlan(turn, failure, 'voice')) goOnWhereDecided(turn);
}

function callBackSoon(turn: Turn): void {
  const at = after(turn, limits.resumeCallMs);
  turn.record({ kind: 'call-back-agreed', data: { at, droppedAt: turn.input.at } });
  startTimer(turn, 'call-back', at);
}
