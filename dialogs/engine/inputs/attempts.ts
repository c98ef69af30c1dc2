import { barsOneChannel } from '../../policy/bars-one-channel.js';
import { resumableMs } from '../../policy/rule.js';
import { unwatchCall } from '../calls/call-watch.js';
import { continueByTextAfterCall } from '../calls/continue-by-text.js';
import { hangUp } from '../calls/hang-up.js';
import { isPersonsCall } from '../calls/persons-call.js';
import { isToldExclusion, optOut } from '../ending/exits.js';
import { leadInAfterCall } from '../following-up/still-open.js';
import type { Input } from '../input.js';
import { bandFrom, planWay, tryOtherChannel } from '../outreach/reach.js';
import { openReview } from '../settling/review.js';
import { endTakeover } from '../takeover/end-takeover.js';
import { daysAfter, startTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { callAgain, unreached, voicemail } from './call.js';
import { goOnWhereDecided } from './go-on.js';
import { messageFailed } from './message-failed.js';

type Failed = Pick<Extract<Input, { kind: 'attempt-failed' }>, 'channel' | 'failure' | 'code' | 'prompt'>;

/** An attempt failed: nobody answered, a machine did, or a message was not delivered. */
export function attemptFailed(turn: Turn, input: Failed): void {
  const { session } = turn.state;
  if (input.failure === 'machine' && session?.channel === 'voice')
    return isPersonsCall(session) ? undefined : voicemail(turn);
  if (input.channel !== 'voice') return messageFailed(turn, input);
  // No call is on: this one was given up before its end was told, and counted then.
  if (!turn.onVoice && !turn.state.timers['call-watch']) return;
  callFailed(turn, input);
}

/** A call reached nobody, or nobody told what became of it. */
export function callFailed(turn: Turn, { failure, code }: Pick<Failed, 'failure' | 'code'>): void {
  unreached(turn, failure, code);
  if (turn.onVoice) return;
  unwatchCall(turn);
  const { session, identity, outreach } = turn.state;
  // Called off, since the party was heard in another conversation.
  if (!session && outreach.heard && failure === 'canceled')
    return planWay(turn, outreach.at, daysAfter(turn, turn.input.at, 1));
  // Whoever has answered meanwhile is not rung again for it.
  if (session && (!outreach.byPlan || outreach.heard)) return goOnWhereDecided(turn);
  return identity.passedAt ? takeUpByText(turn) : callAgain(turn, failure);
}

/** A call that should have gone on where the last one broke reached nobody: it goes on by message. */
function takeUpByText(turn: Turn): void {
  if (turn.state.status !== 'open') return;
  continueByTextAfterCall(turn, leadInAfterCall);
}

/** The policy did not let a contact out. The record says why; a task is opened where waiting does not help. */
export function contactRefused(turn: Turn, input: Extract<Input, { kind: 'contact-refused' }>): void {
  const { channel, reason, words, until, rule, setting, channelAlone } = input;
  turn.record({ kind: 'contact-refused', data: { channel, reason, words, until, rule, setting, channelAlone } });
  // A person who was refused another call ends no watch over the one that is being placed.
  if (channel === 'voice' && input.inHand && !turn.onVoice) unwatchCall(turn);
  if (reason === 'excluded' && turn.onVoice && !turn.state.session?.leaving) {
    turn.say('handed-to-person');
    hangUp(turn, 'to-person');
  }
  // The complaint itself waits for a person already, and so does what was told.
  const { exit } = turn.state;
  if (reason === 'complaint' && exit === 'complaint') return;
  if (reason === 'excluded' && exit && isToldExclusion(exit)) return;
  if (until === undefined) {
    if (input.inHand && barsOneChannel(input) && tryOtherChannel(turn, channel)) return;
    return openReview(turn, { reason: 'contact-not-allowed', priority: 'P3', codes: [reason] });
  }
  if (channel !== 'voice' || !input.inHand || turn.state.status !== 'open') return;
  if (isTooLateToResume(turn, until)) return takeUpByText(turn);
  if (turn.state.outreach.byPlan) planWay(turn, turn.state.outreach.at, bandFrom(turn, until));
  else startTimer(turn, 'call-back', until);
}

/** A call that broke off is resumed within minutes or not at all: later it would be another one, days too soon. */
function isTooLateToResume({ state: { agreedCall } }: Turn, until: string): boolean {
  if (agreedCall?.droppedAt === undefined) return false;
  return Date.parse(until) - Date.parse(agreedCall.droppedAt) > resumableMs;
}

/** The carrier handled one of its own words and has answered it: the list is kept in step, nothing is said. */
export function carrierWord(turn: Turn, input: Extract<Input, { kind: 'carrier-word' }>): void {
  turn.record({
    kind: 'input-received',
    data: { form: 'words', channel: 'sms', on: `carrier-${input.word}`, masked: false },
    personal: {},
  });
  if (input.word === 'stop') endTakeover(turn, 'ended');
  if (input.word === 'stop' && !turn.state.optedOut) return optOut(turn, 'all', 'carrier');
  if (input.word === 'start') {
    turn.record({ kind: 'opted-in', data: { scope: 'sms' } });
    turn.effect({ kind: 'restrict', channel: 'sms', reason: 'opted-out', on: false });
  }
}

/** A defect was caught on the way. The party is not dropped: a person takes over. */
export function fault(turn: Turn, input: Extract<Input, { kind: 'fault' }>): void {
  turn.record({ kind: 'fault-met', data: { code: input.code } });
  openReview(turn, { reason: 'fault', priority: 'P2', codes: [input.code] });
  if (!turn.onVoice || turn.state.session?.leaving) return;
  turn.say('handed-to-person');
  hangUp(turn, 'to-person');
}
