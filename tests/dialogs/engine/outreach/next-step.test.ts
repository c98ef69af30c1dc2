import { attemptFailures } from '../../../../dialogs/engine/input.js';
import { causeRules } from '../../../../dialogs/engine/outreach/budgets.js';
import { stepAfter } from '../../../../dialogs/engine/outreach/next-step.js';
import { noOutreach, type Outreach } from '../../../../dialogs/engine/outreach/outreach.js';
import { standardPlan } from '../../../../dialogs/engine/outreach/plan.js';

const moment = { at: '2026-11-23T15:00:00.000Z', zone: 'America/New_York' };
const hour = 3_600_000;
const person = { kind: 'person' };

type Row = readonly [
  cause: (typeof attemptFailures)[number],
  channel: 'sms' | 'voice',
  before: Partial<Outreach>,
  then: object,
];

/** Ten in the morning in New York. The first call of the standard plan failed, unless told. */
const rows: readonly Row[] = [
  // Busy: the same way after four hours, twice; then the next band.
  ['busy', 'voice', {}, { kind: 'way', at: 1, due: later(4) }],
  ['busy', 'voice', { failures: { busy: 2 }, callsInVain: 2 }, { kind: 'way', at: 1, due: later(4) }],
  ['busy', 'voice', { failures: { busy: 3 }, callsInVain: 2 }, { kind: 'way', at: 2, due: '2026-11-24T20:00:00.000Z' }],
  // No answer, a machine: another band on the next day.
  ['no-answer', 'voice', {}, { kind: 'way', at: 2, due: '2026-11-24T20:00:00.000Z' }],
  ['machine', 'voice', {}, { kind: 'way', at: 2, due: '2026-11-24T20:00:00.000Z' }],
  [
    'no-answer',
    'voice',
    { bands: ['morning', 'afternoon'], at: 1 },
    { kind: 'way', at: 2, due: '2026-11-24T23:00:00.000Z' },
  ],
  // The last call of the plan: all of it by text, at once; and then a person.
  ['no-answer', 'voice', { at: 2 }, { kind: 'way', at: 3, due: moment.at }],
  ['no-answer', 'voice', { at: 4 }, person],
  // Three calls in vain are enough, whatever is planned.
  ['no-answer', 'voice', { callsInVain: 3 }, { kind: 'way', at: 3, due: moment.at }],
  ['busy', 'voice', { callsInVain: 3 }, { kind: 'way', at: 3, due: moment.at }],
  ['no-answer', 'voice', { callsInVain: 3, plan: ['call', 'call', 'call', 'call', 'agent'] }, person],
  // The network: once more after an hour, then the next way.
  ['failed', 'voice', {}, { kind: 'way', at: 1, due: later(1) }],
  ['failed', 'voice', { failures: { failed: 2 } }, { kind: 'way', at: 2, due: '2026-11-24T20:00:00.000Z' }],
  ['canceled', 'voice', {}, { kind: 'way', at: 1, due: later(1) }],
  // Nothing more is tried on such a number.
  ['invalid-number', 'voice', {}, person],
  ['out-of-service', 'voice', {}, person],
  ['blocked', 'voice', {}, person],
  ['invalid-number', 'sms', { at: 0 }, person],
  ['blocked', 'sms', { at: 0 }, person],
  ['undelivered', 'sms', { at: 0 }, person],
  // 30003: after one hour, four, a day; then by voice.
  ['unreachable', 'sms', { at: 0 }, { kind: 'resend', due: later(1) }],
  ['unreachable', 'sms', { at: 0, failures: { unreachable: 2 } }, { kind: 'resend', due: later(4) }],
  ['unreachable', 'sms', { at: 0, failures: { unreachable: 3 } }, { kind: 'resend', due: later(24) }],
  ['unreachable', 'sms', { at: 0, failures: { unreachable: 4 } }, { kind: 'way', at: 1, due: moment.at }],
  // 30008: once more after an hour.
  ['unexplained', 'sms', { at: 0 }, { kind: 'resend', due: later(1) }],
  ['unexplained', 'sms', { at: 0, failures: { unexplained: 2 } }, person],
  // 30036: at once, in hours.
  ['not-in-time', 'sms', { at: 0 }, { kind: 'resend', due: moment.at }],
  ['not-in-time', 'sms', { at: 0, failures: { 'not-in-time': 3 } }, person],
  ['not-allowed', 'sms', { at: 0 }, { kind: 'resend', due: moment.at }],
  // 30006, 30007: by voice; also where the plan has no call, but not after three in vain.
  ['takes-no-texts', 'sms', { at: 0 }, { kind: 'way', at: 1, due: moment.at }],
  ['takes-no-texts', 'sms', { at: 0, plan: ['notice-sms', 'agent'] }, { kind: 'call', due: moment.at }],
  ['takes-no-texts', 'sms', { at: 3, callsInVain: 3 }, person],
  ['no-route', 'sms', { at: 0 }, { kind: 'way', at: 1, due: moment.at }],
  ['filtered', 'sms', { at: 0 }, { kind: 'way', at: 1, due: moment.at }],
  // What takes no texts gets none later.
  ['no-answer', 'voice', { at: 2, failures: { 'takes-no-texts': 1, 'no-answer': 2 } }, person],
];

function later(hours: number): string {
  return new Date(Date.parse(moment.at) + hours * hour).toISOString();
}

describe('what follows an attempt in vain', () => {
  it.each(rows)('%s by %s after %j', (cause, channel, before, then) => {
    const outreach: Outreach = {
      ...noOutreach(standardPlan),
      at: 1,
      bands: ['morning'],
      callsInVain: channel === 'voice' ? 1 : 0,
      failures: { [cause]: 1 },
      ...before,
    };
    expect(stepAfter(cause, channel, outreach, moment)).toEqual(then);
  });

  it('is told of every cause', () => {
    expect(new Set(rows.map(([cause]) => cause))).toEqual(new Set(attemptFailures));
    expect(Object.keys(causeRules).sort()).toEqual([...attemptFailures].sort());
  });
});
