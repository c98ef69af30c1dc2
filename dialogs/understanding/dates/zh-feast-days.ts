import { type CalendarDay, plusDays } from '../calendar.js';
import { easterSunday, nthWeekdayOf } from './feast-days.js';
import { lunarDay } from './lunar.js';
import { sunTerms } from './sun-terms.js';

/** The day of a year that a feast falls on. */
export type DayIn = (year: number) => CalendarDay;

const nowhere: CalendarDay = { year: 0, month: 1, day: 1 };
const fixed =
  (month: number, day: number): DayIn =>
  (year) => ({ year, month, day });
const lunar =
  (month: number, day: number): DayIn =>
  (year) =>
    lunarDay(year, month, day) ?? nowhere;
const nth =
  (n: number, weekday: number, month: number): DayIn =>
  (year) =>
    nthWeekdayOf(n, weekday, { year, month }) ?? nowhere;
/** The year's last month has 29 or 30 days: the eve is the day before the next year begins. */
const newYearsEve: DayIn = (year) => plusDays(lunarDay(year, 1, 1) ?? nowhere, -1);
const termNamed =
  (name: string): DayIn =>
  (year) =>
    sunTerms.get(name)?.(year) ?? nowhere;
/** These also tell the weather of a day: 下大雪那天. */
const weather: ReadonlySet<string> = new Set(['雨水', '小雪', '大雪']);
const terms = [...sunTerms].map(([name, day]): [string, DayIn] => [weather.has(name) ? `${name}节气` : name, day]);

/** Days with a name. */
export const feastDays: ReadonlyMap<string, DayIn> = new Map([
  ...terms,
  ...Object.entries<DayIn>({
    元旦: fixed(1, 1),
    元旦节: fixed(1, 1),
    情人节: fixed(2, 14),
    妇女节: fixed(3, 8),
    三八节: fixed(3, 8),
    女神节: fixed(3, 8),
    植树节: fixed(3, 12),
    愚人节: fixed(4, 1),
    清明节: termNamed('清明'),
    地球日: fixed(4, 22),
    五一: fixed(5, 1),
    五一节: fixed(5, 1),
    劳动节: fixed(5, 1),
    五四: fixed(5, 4),
    青年节: fixed(5, 4),
    护士节: fixed(5, 12),
    母亲节: nth(2, 7, 5),
    六一: fixed(6, 1),
    六一节: fixed(6, 1),
    儿童节: fixed(6, 1),
    父亲节: nth(3, 7, 6),
    建党节: fixed(7, 1),
    八一: fixed(8, 1),
    建军节: fixed(8, 1),
    教师节: fixed(9, 10),
    国庆: fixed(10, 1),
    国庆节: fixed(10, 1),
    万圣夜: fixed(10, 31),
    光棍节: fixed(11, 11),
    双十一: fixed(11, 11),
    双11: fixed(11, 11),
    感恩节: nth(4, 4, 11),
    双十二: fixed(12, 12),
    双12: fixed(12, 12),
    冬至节: termNamed('冬至'),
    平安夜: fixed(12, 24),
    圣诞夜: fixed(12, 24),
    圣诞前夕: fixed(12, 24),
    圣诞: fixed(12, 25),
    圣诞节: fixed(12, 25),
    复活节: (year: number) => easterSunday(year),
    大年初一: lunar(1, 1),
    春节: lunar(1, 1),
    元宵: lunar(1, 15),
    元宵节: lunar(1, 15),
    龙抬头: lunar(2, 2),
    端午: lunar(5, 5),
    端午节: lunar(5, 5),
    七夕: lunar(7, 7),
    七夕节: lunar(7, 7),
    中元节: lunar(7, 15),
    中秋: lunar(8, 15),
    中秋节: lunar(8, 15),
    重阳: lunar(9, 9),
    重阳节: lunar(9, 9),
    腊八: lunar(12, 8),
    腊八节: lunar(12, 8),
    除夕: newYearsEve,
    除夕夜: newYearsEve,
    大年夜: newYearsEve,
    大年三十: newYearsEve,
    年三十: newYearsEve,
  }),
]);

/** Any name of a day as a pattern, also after the figures that often go before it: 六一儿童节. */
export const feastName = `(?:(?:三八|五一|五四|六一|七一|八一|十一|八月十五)(?:国际)?)?(?<f>${[...feastDays.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** Names that often stand for the days off around them. */
export const wholeHolidays: ReadonlySet<string> = new Set(['清明', '五一', '国庆', '春节']);

/** Whether a name stands for the year's end, so that 去年除夕 may be the eve of last year or its end. */
export const isNewYearsEve = (name: string) => feastDays.get(name) === newYearsEve;
