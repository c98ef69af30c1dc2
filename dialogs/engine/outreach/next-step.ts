import type { AttemptFailure } from '../input.js';
import { bandGapMs, callGapMs, callsInVain, causeRules, noticeMs } from './budgets.js';
import type { Outreach } from './outreach.js';
import { channelOf, type OutreachWay } from './plan.js';
import { nextBandAt } from './time-band.js';

/** What is done next to reach a party. `due` is ISO 8601, UTC. */
export type NextStep =
  | NextWay
  /** The same message once more. */
  | { readonly kind: 'resend'; readonly due: string }
  /** A call that the plan does not have, since messages do not arrive. */
  | { readonly kind: 'call'; readonly due: string }
  | { readonly kind: 'person' };

/** A way of the plan, and its time. */
interface NextWay {
  readonly kind: 'way';
  readonly at: number;
  readonly due: string;
}

/** When and where it happens: the instant (ISO 8601), and the party's zone. */
export interface Moment {
  readonly at: string;
  readonly zone: string;
}

/** What follows an attempt that reached nobody. `outreach` has it counted. */
export function stepAfter(
  failure: AttemptFailure,
  channel: 'sms' | 'voice',
  outreach: Outreach,
  moment: Moment,
): NextStep {
  const rule = causeRules[failure];
  const wait = rule.again[(outreach.failures[failure] ?? 1) - 1];
  const isSpent = channel === 'voice' && outreach.callsInVain >= callsInVain;
  if (wait !== undefined && !isSpent) {
    const due = later(moment, wait);
    return channel === 'sms' ? { kind: 'resend', due } : { kind: 'way', at: outreach.at, due };
  }
  if (rule.afterwards === 'person') return { kind: 'person' };
  if (rule.afterwards === 'voice') return byVoice(outreach, moment);
  return wayFrom(outreach.at + 1, outreach, moment);
}

/** What follows a message that went out: a call that it announced, or nothing while the party may answer. */
export function stepAfterNotice({ plan, at }: Outreach, moment: Moment): NextWay | undefined {
  const next = plan[at + 1];
  if (next === undefined || channelOf(next) !== 'voice') return undefined;
  const wait = plan[at] === 'notice-sms' ? noticeMs : bandGapMs;
  return { kind: 'way', at: at + 1, due: later(moment, wait) };
}

function byVoice(outreach: Outreach, moment: Moment): NextStep {
  if (outreach.callsInVain >= callsInVain) return { kind: 'person' };
  const at = outreach.plan.findIndex((way, index) => index > outreach.at && channelOf(way) === 'voice');
  return at < 0 ? { kind: 'call', due: moment.at } : { kind: 'way', at, due: moment.at };
}

/** The first way from a place on that is still open; a person when none is. */
function wayFrom(from: number, outreach: Outreach, moment: Moment): NextStep {
  const barred = new Set([
    undefined,
    ...(outreach.callsInVain >= callsInVain ? ['voice'] : []),
    ...(outreach.failures['takes-no-texts'] ? ['sms'] : []),
  ]);
  const at = outreach.plan.findIndex((way, index) => index >= from && !barred.has(channelOf(way)));
  const way = outreach.plan[at];
  return way === undefined ? { kind: 'person' } : { kind: 'way', at, due: dueOf(way, outreach, moment) };
}

function dueOf(way: OutreachWay, { bands }: Outreach, moment: Moment): string {
  switch (way) {
    case 'call':
      return later(moment, callGapMs);
    case 'call-other-band':
      return nextBandAt(bands, moment.at, moment.zone, bandGapMs);
    default:
      return moment.at;
  }
}

function later({ at }: Moment, ms: number): string {
  return new Date(Date.parse(at) + ms).toISOString();
}
