import { allowed } from '../../../dialogs/campaigns/pace.js';

const now = 1_000_000;
const pace = { perMinute: 12, atOnce: 20 };

describe('the pace of a campaign', () => {
  it.each([
    ['spreads a minute’s contacts over it', [], 0, { kind: 'go', members: 2 }],
    ['begins no more than fit beside those in progress', [], 19, { kind: 'go', members: 1 }],
    [
      'waits while as many as may be are in progress',
      [],
      20,
      { kind: 'wait', until: now + 30_000, because: 'at-once' },
    ],
    ['counts nobody whose minute is over', Array(12).fill(now - 60_000), 0, { kind: 'go', members: 2 }],
    ['fills up what is left of a minute', Array(11).fill(now - 1_000), 0, { kind: 'go', members: 1 }],
    [
      'waits until the first of a full minute is over',
      [now - 50_000, ...Array(11).fill(now - 10_000)],
      0,
      { kind: 'wait', until: now + 10_000, because: 'a-minute' },
    ],
  ])('%s', (_what, begunAt, inProgress, expected) => {
    expect(allowed(pace, now, { begunAt, inProgress })).toEqual(expected);
  });
});
