import type { Channel } from '../../vocabulary.js';
import { wallClock } from '../../wall-clock.js';
import { watchCall } from '../calls/call-watch.js';
import { continueByText } from '../calls/continue-by-text.js';
import type { AttemptFailure } from '../input.js';
import { proceed } from '../proceed.js';
import type { ReviewReason } from '../review-reasons.js';
import { openReview } from '../settling/review.js';
import { startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';
import { zoneOf } from '../zone-of.js';
import { callsInVain, causeRules } from './budgets.js';
import { type Moment, type NextStep, stepAfter, stepAfterNotice } from './next-step.js';
import { channelOf, type OutreachPlan, usualPlan } from './plan.js';
import { bandOf, nextBandAt } from './time-band.js';

/** Begins to reach the party: by the plan that is given, else where the one under way has this channel, else the usual way. */
export function reach(turn: Turn, channel: Channel, given?: OutreachPlan): void {
  if (channel === 'chat') {
    turn.record({ kind: 'attempt-started', data: { channel } });
    return writeFirst(turn, channel);
  }
  const { plan, at } = turn.state.outreach;
  const place = plan.findIndex((way, index) => index >= at && channelOf(way) === channel);
  const isUnderWay = given === undefined && place >= 0;
  tryWay(turn, isUnderWay ? place : 0, isUnderWay ? undefined : (given ?? usualPlan(channel)));
}

/** Tries the way at a place of the plan, or of the one that takes its place. */
export function tryWay(turn: Turn, at: number, instead?: OutreachPlan): void {
  if (turn.state.status === 'closed' || turn.onVoice) return;
  cancelQueued(turn);
  const plan = instead ? { plan: instead } : {};
  const way = (instead ?? turn.state.outreach.plan)[at];
  const channel = way && channelOf(way);
  if (channel === 'voice') return call(turn, { at, ...plan });
  if (channel === undefined) return;
  turn.record({ kind: 'attempt-started', data: { channel, at, ...plan } });
  writeFirst(turn, channel);
  const next = stepAfterNotice(turn.state.outreach, momentOf(turn));
  if (next) takeStep(turn, next);
}

/** Goes on after an attempt that reached nobody. False when nothing is left but a person. */
export function goOnByPlan(turn: Turn, failure: AttemptFailure, channel: 'sms' | 'voice'): boolean {
  const step = stepAfter(failure, channel, turn.state.outreach, momentOf(turn));
  if (step.kind === 'person') return false;
  takeStep(turn, step);
  return true;
}

/** Whether a person is all that is left after a call in vain. One that was asked for is no part of the plan, and does not end it. */
export function isLeftToPerson(turn: Turn, failure: AttemptFailure): boolean {
  const { outreach } = turn.state;
  if (!outreach.byPlan && outreach.callsInVain < callsInVain && causeRules[failure].afterwards !== 'person')
    return false;
  return stepAfter(failure, 'voice', outreach, momentOf(turn)).kind === 'person';
}

/** Nothing more is tried: what a person has to look at, by why, with the words of a network that told it. */
export function leaveToPerson(turn: Turn, failure: AttemptFailure, code?: number, said?: string): void {
  cancelQueued(turn);
  const codes = code === undefined ? [failure] : [String(code)];
  openReview(turn, {
    reason: reasons[failure] ?? 'not-reached',
    priority: 'P3',
    codes,
    said,
    words: said ? [said] : [],
  });
}

const reasons: Readonly<Partial<Record<AttemptFailure, ReviewReason>>> = {
  'invalid-number': 'number-invalid',
  'out-of-service': 'number-invalid',
  blocked: 'number-blocked',
};

/** The party was heard for the first time since an attempt: what waits for them elsewhere is called off. */
export function noteHeard(turn: Turn): void {
  const { attempts, outreach } = turn.state;
  if (attempts > 0 && !outreach.heard) turn.effect({ kind: 'call-off-others' });
}

/** What is planned to be tried is not: the party was heard, or a person decides. */
export function cancelQueued(turn: Turn): void {
  stopTimer(turn, 'next-attempt');
  stopTimer(turn, 'resend');
}

/** Where and when the party is; without a zone, where the lender's market is. */
export function momentOf({ state: { brief }, input }: Turn): Moment {
  return { at: input.at, zone: zoneOf(brief) };
}

/** When to call instead, where the policy allows it from `until` on: in a band that was not tried, if that is the same day. */
export function bandFrom(turn: Turn, until: string): string {
  const { outreach } = turn.state;
  const { zone } = momentOf(turn);
  if (outreach.plan[outreach.at] !== 'call-other-band') return until;
  const at = nextBandAt(outreach.bands, until, zone, 0);
  return wallClock(at, zone)?.slice(0, 10) === wallClock(until, zone)?.slice(0, 10) ? at : until;
}

/** Where this channel is barred, the plan's next way over the other one. False when there is none, or the party was heard. */
export function tryOtherChannel(turn: Turn, barred: Channel): boolean {
  const { plan, at, byPlan, heard } = turn.state.outreach;
  const place = plan.findIndex((way, index) => index > at && ![undefined, barred].includes(channelOf(way)));
  if (!byPlan || heard || place < 0 || turn.state.status === 'closed') return false;
  tryWay(turn, place);
  return true;
}

/** Has a way of the plan tried at its time. */
export function planWay(turn: Turn, at: number, due: string): void {
  turn.record({ kind: 'attempt-planned', data: { at, due } });
  stopTimer(turn, 'next-attempt');
  startTimer(turn, 'next-attempt', due);
}

function takeStep(turn: Turn, step: Exclude<NextStep, { kind: 'person' }>): void {
  const isNow = step.due <= turn.input.at;
  switch (step.kind) {
    case 'way':
      return isNow ? tryWay(turn, step.at) : planWay(turn, step.at, step.due);
    case 'call':
      return callInstead(turn);
    case 'resend':
      stopTimer(turn, 'resend');
      return startTimer(turn, 'resend', step.due);
  }
}

/** A call that the plan does not have. It takes its place there, so that it stays a call where the policy puts it off. */
function callInstead(turn: Turn): void {
  const { plan, at } = turn.state.outreach;
  const done = plan.slice(0, at + 1);
  call(turn, { at: done.length, plan: [...done, 'call', ...plan.slice(done.length)] });
}

function call(turn: Turn, place: { readonly at: number; readonly plan?: OutreachPlan }): void {
  if (turn.onVoice) return;
  const { at, zone } = momentOf(turn);
  turn.record({ kind: 'attempt-started', data: { channel: 'voice', band: bandOf(at, zone), ...place } });
  turn.effect({ kind: 'place-call', purpose: 'opener' });
  watchCall(turn);
}

/** The first words by message; where the party is known already, what stands open. */
function writeFirst(turn: Turn, channel: 'sms' | 'chat'): void {
  if (turn.state.identity.passedAt) return continueByText(turn);
  turn.record({ kind: 'thread-opened', data: { channel } });
  turn.record({ kind: 'caller-disclosed', data: { channel } });
  if (channel === 'chat') return proceed(turn);
  const { plan, at } = turn.state.outreach;
  const isSecond = plan.slice(0, at).includes('notice-sms');
  turn.send(isSecond ? 'first-reminder' : 'first-notice', {}, 'opener', { kind: 'notice' });
}
