/** The parts of Chinese dates as patterns, and what their words stand for. */
const figure = '[零一二三四五六七八九]';

export const year = `(?:(?<y>\\d{4}|\\d{2}|${figure}{4}|${figure}{2}|[一二两]千[零一二三四五六七八九十百]{1,6})年|(?<ry>大前年|前年|去年|上一?年|今年|本年|明年|下一年|大后年|后年))的?`;
export const month = '(?<![\\d十])(?<m>0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九]|零[一二三四五六七八九])月份?的?';
/** Two figures side by side are a day read out, unless the second follows the first in counting: 二三号 is the 2nd or 3rd. */
export const day =
  '(?<d>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|零?[一二三四五六七八九]|一[一三四五六七八九零]|二[一二四五六七八九零]|三[一零])';
/** Of the Chinese calendar: 初八, 廿三. */
export const lunarDayWords =
  '(?<d>初[一二三四五六七八九十]|\\d{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
export const relativeMonth = '(?<rm>(?:再?(?:上{1,3}|下{1,3})|[这本今呢])一?个?月|当月|次月)份?的?';
export const weekWord = '(?:周|星期|礼?拜)';
/** A week counted from this one, with all that may stand between: 下下个, 上一. */
export const whichWeek = '(?<k>再?(?:上{1,3}|下{1,3})|[这本今呢])(?<one>一)?(?<ge>个)?';

export const relativeYears: ReadonlyMap<string, number> = new Map(
  Object.entries({
    大前年: -3,
    前年: -2,
    去年: -1,
    上年: -1,
    上一年: -1,
    今年: 0,
    本年: 0,
    明年: 1,
    下一年: 1,
    后年: 2,
    大后年: 3,
  }),
);
export const relativeDays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    大大后: 4,
    大后: 3,
    后: 2,
    明: 1,
    听: 1,
    今: 0,
    昨: -1,
    寻: -1,
    琴: -1,
    前: -2,
    大前: -3,
    大大前: -4,
  }),
);
export const lunarMonths: ReadonlyMap<string, number> = new Map(Object.entries({ 正: 1, 冬: 11, 腊: 12 }));
