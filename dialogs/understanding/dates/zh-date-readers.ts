import type { Mention } from '../amounts/mention.js';
import { zhNumeralAt } from '../amounts/zh-numeral.js';
import { type CalendarDay, daysIn, plusDays, plusMonths, weekdayOf } from '../calendar.js';
import { type DateContext, type NamedDay, named, untold, withoutYear } from './date-mention.js';
import { nthWeekdayOf } from './feast-days.js';
import { lunarDay } from './lunar.js';
import { fullYear, nearestMonth, possibleDays, yearsAhead } from './tense.js';
import { lunarMonths, relativeDays, relativeYears } from './zh-date-words.js';
import { feastDays, isNewYearsEve, wholeHolidays } from './zh-feast-days.js';

/** The named parts of a pattern that matched. */
export type Parts = Readonly<Record<string, string | undefined>>;
/** Where it matched. */
export type Place = readonly [start: number, end: number];
/** How the parts of one pattern are read as a day. */
export type Read = (parts: Parts, place: Place, context: DateContext) => Mention<NamedDay>;

/** A reading that only says why there is no day. */
export const none =
  (fault: string): Read =>
  (_, place) =>
    untold(fault, ...place);

/** A reading that needs to know today. */
const fromNow =
  (read: (parts: Parts, today: CalendarDay, place: Place, context: DateContext) => Mention<NamedDay>): Read =>
  (parts, place, context) =>
    context.today === undefined ? untold('relative-without-now', ...place) : read(parts, context.today, place, context);

/** The number that figures or the words of a date stand for. */
export function chineseNumber(words: string | undefined): number {
  if (words === undefined) return Number.NaN;
  if (/^\d+$/.test(words)) return Number(words);
  if (words.startsWith('廿')) return 20 + (words.length > 1 ? chineseNumber(words.slice(1)) : 0);
  return zhNumeralAt(words.replace(/^[零初](?=.)/, ''), 0)?.value ?? Number.NaN;
}

function yearOf({ y, ry }: Parts, context: DateContext): number | undefined {
  if (y !== undefined) return fullYear(chineseNumber(y), context.today, yearsAhead(context));
  return context.today === undefined ? undefined : context.today.year + (relativeYears.get(ry ?? '') ?? 0);
}

/** 2024年3月5日, 去年八月二号 */
export const dated: Read = (parts, [start, end], context) => {
  const year = yearOf(parts, context);
  if (year === undefined) return untold('relative-without-now', start, end);
  return named({ year, month: chineseNumber(parts.m), day: chineseNumber(parts.d) }, start, end);
};

/** 农历: the day that a date of the Chinese calendar falls on; which calendar a birthday goes by is for a person to ask. */
export const lunar: Read = (parts, [start, end], context) => {
  const month = parts.new === undefined ? (lunarMonths.get(parts.m ?? '') ?? chineseNumber(parts.m)) : 1;
  const dayIn = (year: number) => lunarDay(year, month, chineseNumber(parts.d)) ?? nowhere;
  if (context.birth || context.today === undefined) return untold('lunar', start, end);
  if (parts.y === undefined && parts.ry === undefined) return oneOf(dayIn, [start, end], context);
  const found = dayIn(yearOf(parts, context) ?? 0);
  return found === nowhere ? untold('lunar', start, end) : named(found, start, end);
};

/** A month and a day, perhaps with the weekday. */
export const yearless: Read = ({ m, d, w }, place, context) => {
  return withoutYear(
    [chineseNumber(m), chineseNumber(d), w === undefined ? undefined : weekdayNumber(w)],
    place,
    context,
  );
};

/** 三月十五: without 号 or 日 it may be of the Chinese calendar, unless a time to come is asked for. */
export const numeralsAlone: Read = (parts, place, context) =>
  context.tense === 'future' ? yearless(parts, place, context) : untold('lunar', ...place);

const monthsAway = (words = '') => {
  const steps = words.startsWith('次')
    ? 1
    : (/^再?([上下]+)/.exec(words)?.[1]?.length ?? 0) + (words.startsWith('再') ? 1 : 0);
  return words.includes('上') ? -steps : steps;
};

/** 上个月二十号 */
export const inMonth = fromNow(({ rm, d }, today, [start, end]) =>
  named({ ...plusMonths({ ...today, day: 1 }, monthsAway(rm)), day: chineseNumber(d) }, start, end),
);

/** The month that is named, or counted from this one; without either January, or December for its last day. */
function monthOf(
  parts: Parts,
  today: CalendarDay,
  context: DateContext,
): { readonly year: number; readonly month: number } {
  if (parts.rm !== undefined) return plusMonths({ ...today, day: 1 }, monthsAway(parts.rm));
  const month = parts.m === undefined ? (parts.last === undefined ? 1 : 12) : chineseNumber(parts.m);
  return { year: yearOf(parts, context) ?? today.year, month };
}

/** 上个月最后一天, 去年二月最后一天, 今年第一天 */
export const nthDay = fromNow((parts, today, [start, end], context) => {
  const { year, month } = monthOf(parts, today, context);
  const day = parts.last !== undefined ? daysIn(year, month) : parts.n === undefined ? 1 : chineseNumber(parts.n);
  return named({ year, month, day }, start, end);
});

/** 下个月的今天 */
export const monthsFromToday = fromNow(({ rm }, today, [start, end]) => {
  const found = plusMonths(today, monthsAway(rm));
  return found.day === today.day ? named(found, start, end) : untold('not-a-date', start, end);
});

/** 后天, 昨晚 */
export const fromToday = fromNow(({ r }, today, [start, end]) =>
  named(plusDays(today, relativeDays.get(r ?? '') ?? 0), start, end),
);

/** 去年今天 */
export const yearsFromToday = fromNow((parts, today, [start, end], context) =>
  named({ ...today, year: yearOf(parts, context) ?? today.year }, start, end),
);

const countOf = ({ n, s }: Parts) => chineseNumber(n) * (s?.endsWith('前') ? -1 : 1);

/** 三天前, 两周后; months and years are counted roughly, but for 三个月前的今天. */
export const counted = fromNow((parts, today, [start, end]) => {
  const [count, { u, exact }] = [countOf(parts), parts];
  if (!Number.isInteger(count)) return untold('no-day', start, end);
  // 二十五日前 is before the 25th sooner than so many days ago.
  if (u === '日' && count < -10) return untold('no-day', start, end);
  if (u === '天' || u === '日') return named(plusDays(today, count), start, end);
  if (/周|星期|拜/.test(u ?? '')) return named(plusDays(today, count * 7), start, end);
  return named(plusMonths(today, u === '年' ? count * 12 : count), start, end, exact === undefined);
});

/** 两周后的周三: of the week that lies so far away. */
export const weekdayInWeeks = fromNow((parts, today, [start, end]) => {
  const count = countOf(parts);
  if (!Number.isInteger(count)) return untold('no-day', start, end);
  return named(plusDays(today, count * 7 + weekdayNumber(parts.w) - weekdayOf(today)), start, end);
});

/** 六个小时前, 半小时后: the day that it was or will be then. */
export const hoursAway = fromNow(({ n, half, u, s }, today, [start, end], { minute }) => {
  const count = (n === '半' ? 0.5 : chineseNumber(n)) + (half === undefined ? 0 : 0.5);
  if (minute === undefined || Number.isNaN(count)) return untold('relative-without-now', start, end);
  const then = minute + count * (u === '分钟' ? 1 : 60) * (s?.endsWith('前') ? -1 : 1);
  return named(plusDays(today, Math.floor(then / 1440)), start, end);
});

const weekdayNumber = (w = '') => (/[日天]/.test(w) ? 7 : chineseNumber(w));

/** 上周三, 这周五, 周二: nobody calls today by its weekday alone. */
export const weekday = fromNow(({ k, one, ge, w }, today, [start, end], { tense }) => {
  const inWeek = weekdayNumber(w) - weekdayOf(today);
  if (k === undefined) {
    if (inWeek === 0 && tense === 'future') return untold('which-week', start, end);
    const days = tense === 'past' ? (inWeek >= 0 ? inWeek - 7 : inWeek) : inWeek <= 0 ? inWeek + 7 : inWeek;
    return named(plusDays(today, days), start, end);
  }
  const weeks = monthsAway(k);
  // 这周一 on a Tuesday: some mean yesterday, some the Monday to come.
  if (weeks === 0 && inWeek < 0 && tense !== 'past') return untold('which-week', start, end);
  // 下一个周五 on a Wednesday: the first to come, or the one of next week.
  const counts = one !== undefined && ge !== undefined && (weeks > 0 ? inWeek > 0 : inWeek < 0);
  return counts ? untold('which-week', start, end) : named(plusDays(today, inWeek + weeks * 7), start, end);
});

/** 十月的第一个星期一, 这个月最后一个周五 */
export const nthWeekday = fromNow((parts, today, [start, end], context) => {
  const n = parts.last === undefined ? chineseNumber(parts.n) : -1;
  const found = nthWeekdayOf(n, weekdayNumber(parts.w), monthOf({ ...parts, last: undefined }, today, context));
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
});

/** 十五号 */
export const bareDay: Read = ({ d }, [start, end], { today, tense, birth }) => {
  if (birth || today === undefined) return untold('no-month', start, end);
  const passed = tense === 'unknown' && chineseNumber(d) < today.day;
  const found = passed ? undefined : nearestMonth(chineseNumber(d), today, tense);
  if (passed) return untold('no-month', start, end);
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
};

/** 去年圣诞节, 国庆那天, 国庆第二天; a bare 国庆 is often the whole holiday. */
export const feast: Read = (parts, place, context) => {
  const name = parts.f ?? '';
  const first = feastDays.get(name);
  const dayIn = (year: number) =>
    plusDays(first?.(year) ?? nowhere, parts.nth === undefined ? 0 : chineseNumber(parts.nth) - 1);
  const single = parts.on !== undefined || parts.nth !== undefined;
  const vague = parts.of !== undefined || (!single && wholeHolidays.has(name));
  if (vague || first === undefined) return untold('no-day', ...place);
  if (parts.y === undefined && parts.ry === undefined) return oneOf(dayIn, place, context);
  // 去年除夕 may be the eve of last year or its end.
  if (isNewYearsEve(name)) return untold('lunar', ...place);
  const year = yearOf(parts, context);
  return year === undefined ? untold('relative-without-now', ...place) : named(dayIn(year), ...place);
};

/** A day of every year, where only one of them can be meant. */
function oneOf(dayIn: (year: number) => CalendarDay, place: Place, context: DateContext): Mention<NamedDay> {
  if (context.birth || context.today === undefined) return untold('no-year', ...place);
  const [only, other] = possibleDays(dayIn, context.today, context.tense);
  return only === undefined || other !== undefined ? untold('no-year', ...place) : named(only, ...place);
}

const nowhere: CalendarDay = { year: 0, month: 1, day: 1 };
