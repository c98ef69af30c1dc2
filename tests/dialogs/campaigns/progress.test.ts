import type { MemberCount } from '../../../dialogs/campaigns/member.js';
import { progressOf } from '../../../dialogs/campaigns/progress.js';

const count = (members: number, state: MemberCount['state'], why = '', rest: Partial<MemberCount> = {}) =>
  ({ members, state, why, arm: 0, reached: false, ...rest }) satisfies MemberCount;

const counts: readonly MemberCount[] = [
  { ...count(4, 'left-out', 'no-consent'), arm: undefined },
  count(10, 'waiting'),
  count(3, 'waiting', 'outside-hours'),
  count(5, 'waiting', 'outside-hours', { arm: 1 }),
  count(2, 'in-progress'),
  count(1, 'in-progress', '', { reached: true }),
  count(6, 'done', 'verified', { reached: true, arm: 1 }),
  count(7, 'done', 'unreachable'),
  count(2, 'with-people', 'ambiguous', { reached: true }),
  count(1, 'refused', 'opted-out'),
];

describe('the progress of a campaign', () => {
  it('adds up who stands how, and why', () => {
    expect(progressOf(counts)).toEqual({
      found: 41,
      leftOut: { members: 4, by: { 'no-consent': 4 } },
      planned: 37,
      waiting: { members: 18, by: { 'their-turn': 10, 'outside-hours': 8 } },
      begun: 18,
      reached: 9,
      inProgress: 3,
      withPeople: { members: 2, by: { ambiguous: 2 } },
      done: { members: 13, by: { unreachable: 7, verified: 6 } },
      refused: { members: 1, by: { 'opted-out': 1 } },
    });
  });

  it('adds up one arm alone', () => {
    const { planned, begun, reached, done } = progressOf(counts, 1);
    expect({ planned, begun, reached, done: done.by }).toEqual({
      planned: 11,
      begun: 6,
      reached: 6,
      done: { verified: 6 },
    });
  });
});
