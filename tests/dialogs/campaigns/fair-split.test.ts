import { fairArm } from '../../../dialogs/campaigns/fair-split.js';

function split(arms: number, members: number, seed = 'spring us en-US'): readonly number[] {
  return Array.from({ length: members }, (_, already) => fairArm(arms, already, seed));
}

function shares(arms: number, of: readonly number[]): readonly number[] {
  return Array.from({ length: arms }, (_, arm) => of.filter((one) => one === arm).length);
}

describe('a fair split', () => {
  it.each([
    [2, 1],
    [2, 101],
    [3, 7],
    [5, 1_003],
    [8, 64],
  ])('gives %i arms of %i members the same, or one more', (arms, members) => {
    const counts = Array<number>(arms).fill(0);
    for (const arm of split(arms, members)) {
      counts[arm] = (counts[arm] ?? 0) + 1;
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  it('is the same again, another for another group, and follows no order of the list', () => {
    const one = split(2, 200);
    expect(split(2, 200)).toEqual(one);
    expect(split(2, 200, 'spring us zh-CN')).not.toEqual(one);
    // Who stands at even places is not all in one arm.
    const [even] = shares(
      2,
      one.filter((_, at) => at % 2 === 0),
    );
    expect(even).toBeGreaterThan(30);
    expect(even).toBeLessThan(70);
  });

  it('gives everybody the only script', () => {
    expect(new Set(split(1, 10))).toEqual(new Set([0]));
  });
});
