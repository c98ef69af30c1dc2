import { spanOf } from '../../../dialogs/understanding/amounts/span.js';

describe('spanOf', () => {
  it.each([
    ['zh-CN', '大概六七千', [6000, 7000]],
    ['zh-CN', '一万二三吧', [12_000, 13_000]],
    ['zh-CN', '八千到九千', [8000, 9000]],
    ['en-US', '3 to 4 thousand', [3000, 4000]],
    ['en-US', 'between 2,500 and 3,000', [2500, 3000]],
  ] as const)('finds the ends of a range: %s %s', (locale, said, ends) => {
    expect(spanOf(said, locale)).toEqual(ends);
  });

  it.each([
    ['zh-CN', '八千'],
    ['zh-CN', '五千多'],
    ['zh-CN', '说不好'],
    ['en-US', 'under 5,000'],
  ] as const)('finds none in %s %s', (locale, said) => {
    expect(spanOf(said, locale)).toBeUndefined();
  });
});
