/** The parts of Chinese dates as patterns, and what their words stand for. */
const figure = '[零一二三四五六七八九]';

export const year = `(?:(?<y>\\d{4}|\\d{2}|${figure}{4}|${figure}{2}|[一二两]千[零一二三四五六七八九十百]{1,6})年|(?<ry>大前年|前年|去年|上年|今年|本年|明年|后年))的?`;
export const month = '(?<m>0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九]|零[一二三四五六七八九])月份?的?';
/** Two figures side by side are a day read out, unless the second follows the first in counting: 二三号 is the 2nd or 3rd. */
export const day =
  '(?<d>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|零?[一二三四五六七八九]|一[一三四五六七八九零]|二[一二四五六七八九零]|三[一零])';
/** Of the Chinese calendar: 初八, 廿三. */
export const lunarDayWords =
  '(?<d>初[一二三四五六七八九十]|\\d{1,2}|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])';
export const relativeMonth = '(?<rm>上上个?月|上个?月|[这本今]个?月|当月|下下个?月|下个?月)的?';
export const weekWord = '(?:周|星期|礼拜)';

export const relativeYears: ReadonlyMap<string, number> = new Map(
  Object.entries({ 大前年: -3, 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 }),
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

/** Days with a name. One of several days off is meant by its full name, or by 那天, alone. */
export const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map(
  Object.entries({
    元旦: [1, 1],
    情人节: [2, 14],
    妇女节: [3, 8],
    三八节: [3, 8],
    植树节: [3, 12],
    愚人节: [4, 1],
    五一: [5, 1],
    劳动节: [5, 1],
    青年节: [5, 4],
    五四: [5, 4],
    儿童节: [6, 1],
    六一: [6, 1],
    建党节: [7, 1],
    建军节: [8, 1],
    八一: [8, 1],
    教师节: [9, 10],
    国庆: [10, 1],
    国庆节: [10, 1],
    光棍节: [11, 11],
    双十一: [11, 11],
    双11: [11, 11],
    双十二: [12, 12],
    双12: [12, 12],
    平安夜: [12, 24],
    圣诞节: [12, 25],
    圣诞: [12, 25],
  }),
);
/** Days with a name in the Chinese calendar; its last day of the year has no number of its own. */
export const lunarFeasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map(
  Object.entries({
    大年初一: [1, 1],
    春节: [1, 1],
    元宵: [1, 15],
    元宵节: [1, 15],
    端午: [5, 5],
    端午节: [5, 5],
    七夕: [7, 7],
    七夕节: [7, 7],
    中秋: [8, 15],
    中秋节: [8, 15],
    重阳: [9, 9],
    重阳节: [9, 9],
    腊八: [12, 8],
    腊八节: [12, 8],
    除夕: [12, 30],
    大年三十: [12, 30],
    年三十: [12, 30],
  }),
);
/** Names that often stand for the days off around them, or for something else. */
export const wholeHolidays = /^(?:元旦|五一|五四|六一|八一|国庆|春节|端午|中秋)$/;
