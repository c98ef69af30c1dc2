import type { Mention } from '../amounts/mention.js';
import { zhNumeralAt } from '../amounts/zh-numeral.js';
import { type CalendarDay, daysIn, plusDays, plusMonths, weekdayOf } from '../calendar.js';
import { type DateContext, type NamedDay, named, untold, withoutYear } from './date-mention.js';
import { lunarDay } from './lunar.js';
import { fullYear, nearestMonth, possibleDays, yearsAhead } from './tense.js';
import { feasts, lunarFeasts, lunarMonths, relativeDays, relativeYears, wholeHolidays } from './zh-date-words.js';

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

function number(words: string | undefined): number {
  if (words === undefined) return Number.NaN;
  if (/^\d+$/.test(words)) return Number(words);
  if (words.startsWith('廿')) return 20 + (words.length > 1 ? number(words.slice(1)) : 0);
  return zhNumeralAt(words.replace(/^[零初](?=.)/, ''), 0)?.value ?? Number.NaN;
}

function yearOf({ y, ry }: Parts, context: DateContext): number | undefined {
  if (y !== undefined) return fullYear(number(y), context.today, yearsAhead(context));
  return context.today === undefined ? undefined : context.today.year + (relativeYears.get(ry ?? '') ?? 0);
}

/** 2024年3月5日, 去年八月二号 */
export const dated: Read = (parts, [start, end], context) => {
  const year = yearOf(parts, context);
  if (year === undefined) return untold('relative-without-now', start, end);
  return named({ year, month: number(parts.m), day: number(parts.d) }, start, end);
};

/** 农历: the day that a date of the Chinese calendar falls on; which calendar a birthday goes by is for a person to ask. */
export const lunar: Read = (parts, [start, end], context) => {
  const year = parts.y === undefined && parts.ry === undefined ? undefined : yearOf(parts, context);
  const month = lunarMonths.get(parts.m ?? '') ?? number(parts.m);
  const found = year === undefined || context.birth ? undefined : lunarDay(year, month, number(parts.d));
  return found === undefined ? untold('lunar', start, end) : named(found, start, end);
};

/** A month and a day, perhaps with the weekday. */
export const yearless: Read = ({ m, d, w }, place, context) => {
  return withoutYear([number(m), number(d), w === undefined ? undefined : weekdayNumber(w)], place, context);
};

/** 三月十五: without 号 or 日 it may be of the Chinese calendar, unless a time to come is asked for. */
export const numeralsAlone: Read = (parts, place, context) =>
  context.tense === 'future' ? yearless(parts, place, context) : untold('lunar', ...place);

const monthsAway = (words = '') => {
  const steps = /上上|下下/.test(words) ? 2 : 1;
  return words.startsWith('上') ? -steps : words.startsWith('下') ? steps : 0;
};

/** 上个月二十号 */
export const inMonth = fromNow(({ rm, d }, today, [start, end]) =>
  named({ ...plusMonths({ ...today, day: 1 }, monthsAway(rm)), day: number(d) }, start, end),
);

/** 上个月最后一天, 去年二月最后一天, 今年第一天 */
export const edgeOfMonth = fromNow((parts, today, [start, end], context) => {
  const first = parts.e !== '最后';
  const month = parts.m === undefined ? (first ? 1 : 12) : number(parts.m);
  const of =
    parts.rm === undefined
      ? { year: yearOf(parts, context) ?? today.year, month }
      : plusMonths({ ...today, day: 1 }, monthsAway(parts.rm));
  return named({ year: of.year, month: of.month, day: first ? 1 : daysIn(of.year, of.month) }, start, end);
});

/** 后天, 昨晚 */
export const fromToday = fromNow(({ r }, today, [start, end]) =>
  named(plusDays(today, relativeDays.get(r ?? '') ?? 0), start, end),
);

/** 去年今天 */
export const yearsFromToday = fromNow((parts, today, [start, end], context) =>
  named({ ...today, year: yearOf(parts, context) ?? today.year }, start, end),
);

/** 三天前, 两周后; months and years are counted roughly. */
export const counted = fromNow(({ n, u, s }, today, [start, end]) => {
  const count = number(n) * (s?.endsWith('前') ? -1 : 1);
  if (!Number.isInteger(count)) return untold('no-day', start, end);
  if (u === '天') return named(plusDays(today, count), start, end);
  if (/周|星期|礼拜/.test(u ?? '')) return named(plusDays(today, count * 7), start, end);
  return named(plusMonths(today, u === '年' ? count * 12 : count), start, end, true);
});

/** 六个小时前, 半小时后: the day that it was or will be then. */
export const hoursAway = fromNow(({ n, half, u, s }, today, [start, end], { minute }) => {
  const count = (n === '半' ? 0.5 : number(n)) + (half === undefined ? 0 : 0.5);
  if (minute === undefined || Number.isNaN(count)) return untold('relative-without-now', start, end);
  const then = minute + count * (u === '分钟' ? 1 : 60) * (s?.endsWith('前') ? -1 : 1);
  return named(plusDays(today, Math.floor(then / 1440)), start, end);
});

const weekdayNumber = (w = '') => (/[日天]/.test(w) ? 7 : number(w));

/** 上周三, 这周五, 周二: nobody calls today by its weekday alone. */
export const weekday = fromNow(({ k, w }, today, [start, end], { tense }) => {
  const inWeek = weekdayNumber(w) - weekdayOf(today);
  if (k === undefined) {
    if (inWeek === 0 && tense === 'future') return untold('which-week', start, end);
    const days = tense === 'past' ? (inWeek >= 0 ? inWeek - 7 : inWeek) : inWeek <= 0 ? inWeek + 7 : inWeek;
    return named(plusDays(today, days), start, end);
  }
  const weeks = monthsAway(k);
  // 这周一 on a Tuesday: some mean yesterday, some the Monday to come.
  if (weeks === 0 && inWeek < 0 && tense !== 'past') return untold('which-week', start, end);
  return named(plusDays(today, inWeek + weeks * 7), start, end);
});

/** 十月的第一个星期一 */
export const nthWeekday = fromNow((parts, today, [start, end], context) => {
  const first = { year: yearOf(parts, context) ?? today.year, month: number(parts.m), day: 1 };
  const lead = (weekdayNumber(parts.w) - weekdayOf(first) + 7) % 7;
  return named(plusDays(first, lead + (number(parts.n) - 1) * 7), start, end);
});

/** 十五号 */
export const bareDay: Read = ({ d }, [start, end], { today, tense, birth }) => {
  if (birth || today === undefined) return untold('no-month', start, end);
  const passed = tense === 'unknown' && number(d) < today.day;
  const found = passed ? undefined : nearestMonth(number(d), today, tense);
  if (passed) return untold('no-month', start, end);
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
};

/** 去年圣诞节, 国庆那天; a bare 国庆 is often the whole holiday. */
export const feast: Read = (parts, [start, end], context) => {
  const name = parts.f ?? '';
  const vague = parts.of !== undefined || (parts.on === undefined && wholeHolidays.test(name));
  const dayIn = feastDay(name);
  if (vague || dayIn === undefined) return untold('no-day', start, end);
  if (parts.y === undefined && parts.ry === undefined) {
    if (context.birth || context.today === undefined) return untold('no-year', start, end);
    const [only, other] = possibleDays(dayIn, context.today, context.tense);
    return only === undefined || other !== undefined ? untold('no-year', start, end) : named(only, start, end);
  }
  // 去年除夕 may be the eve of last year or its end.
  if (lunarFeasts.get(name)?.[1] === 30) return untold('lunar', start, end);
  const year = yearOf(parts, context);
  return year === undefined ? untold('relative-without-now', start, end) : named(dayIn(year), start, end);
};

function feastDay(name: string): ((year: number) => CalendarDay) | undefined {
  const [month, day] = feasts.get(name) ?? [];
  if (month !== undefined && day !== undefined) return (year) => ({ year, month, day });
  const [moon, at] = lunarFeasts.get(name) ?? [];
  if (moon === undefined || at === undefined) return undefined;
  // The year's last month has 29 or 30 days: the eve is the day before the next one begins.
  if (at === 30) return (year) => plusDays(lunarDay(year, 1, 1) ?? nowhere, -1);
  return (year) => lunarDay(year, moon, at) ?? nowhere;
}

const nowhere: CalendarDay = { year: 0, month: 1, day: 1 };
