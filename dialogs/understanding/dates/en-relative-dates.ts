import type { Mention } from '../amounts/mention.js';
import { plusDays, plusMonths, weekdayOf } from '../calendar.js';
import { type DateContext, type NamedDay, named, untold } from './date-mention.js';
import type { DateItem } from './en-date-items.js';
import { type Place, type ReadItems, valueOfKind } from './en-date-readers.js';

type Today = NonNullable<DateContext['today']>;

/** A day counted from today; without a today it cannot be told. */
function relative(dayOf: (items: readonly DateItem[], today: Today) => Today): ReadItems {
  return (items, [start, end], { today }) =>
    today === undefined ? untold('relative-without-now', start, end) : named(dayOf(items, today), start, end);
}

/** "this morning" */
export function thisPart(items: readonly DateItem[], place: Place, context: DateContext): Mention<NamedDay> {
  return fromToday(valueOfKind(items, 'r') ?? 0)(items, place, context);
}

export function fromToday(days: number): ReadItems {
  return relative((_, today) => plusDays(today, days));
}

function countOf(items: readonly DateItem[]): number {
  const count = valueOfKind(items, 'ND') ?? 1;
  return items.some((item) => item.kind === 'g') || (items[0]?.kind === 'r' && items[0].value < 0) ? -count : count;
}

/** The days of "day", "week" and "fortnight". */
function lengthOf(items: readonly DateItem[]): number {
  const weeks = valueOfKind(items, 'w');
  return weeks === undefined ? 1 : Math.max(1, weeks) * 7;
}

export const daysFromNow = relative((items, today) => plusDays(today, countOf(items) * lengthOf(items)));

/** "a week tomorrow", "today fortnight" */
export const weeksFromToday = relative((items, today) =>
  plusDays(today, countOf(items) * lengthOf(items) + (items.some((item) => item.kind === 'U') ? 1 : 0)),
);

export function monthsFromNow(
  items: readonly DateItem[],
  [start, end]: Place,
  { today }: DateContext,
): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const step = items.some((item) => item.kind === 'y') ? 12 : 1;
  return named(plusMonths(today, countOf(items) * step), start, end, true);
}

export const weekdaysFromNow = relative((items, today) => {
  const inWeek = (valueOfKind(items, 'WP') ?? 1) - weekdayOf(today);
  const count = countOf(items);
  const first = count > 0 ? (inWeek <= 0 ? inWeek + 7 : inWeek) : inWeek >= 0 ? inWeek - 7 : inWeek;
  return plusDays(today, first + (count > 0 ? count - 1 : count + 1) * 7);
});

export const weekdayOfWeek = relative((items, today) => {
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  return plusDays(today, inWeek + (valueOfKind(items, 'r') ?? 0) * 7);
});

/**
 * "Friday", "this Friday", "last Friday". "Next Friday" is next week's, for this week's is "Friday" or "this Friday"; on a
 * Sunday, with which half the world begins its week, and as "the next Friday" it is two days to different people.
 */
export function weekday(
  items: readonly DateItem[],
  [start, end]: Place,
  { today, tense }: DateContext,
): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const which = items.findLast((item) => item.kind === 'r')?.value;
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  const back = which === -1 || (which === undefined && tense === 'past');
  if (back) return named(plusDays(today, inWeek >= 0 ? inWeek - 7 : inWeek), start, end);
  if (items.some((item) => item.word === 'next')) {
    const plain = items[0]?.word === 'next' && items[1]?.kind === 'W';
    const unsure = weekdayOf(today) === sunday ? inWeek < 0 : inWeek > 0 && !plain;
    if (unsure || (inWeek <= 0 && items[0]?.kind === 'W')) return untold('which-week', start, end);
    return named(plusDays(today, inWeek + 7), start, end);
  }
  return named(plusDays(today, inWeek < 0 || (inWeek === 0 && which !== 0) ? inWeek + 7 : inWeek), start, end);
}

const sunday = 7;

/** "Friday of the week after next" */
export const weekAfterNext = relative((items, today) =>
  plusDays(today, (valueOfKind(items, 'W') ?? 1) - weekdayOf(today) + 14),
);

/** "the Tuesday after next" */
export const afterNext = relative((items, today) => {
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  return plusDays(today, (inWeek <= 0 ? inWeek + 7 : inWeek) + 7);
});

/** "a week from Monday", "Monday in a week": said on a Monday it may be one week or two. */
export function weeksFromWeekday(
  items: readonly DateItem[],
  [start, end]: Place,
  { today }: DateContext,
): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  if (inWeek === 0 && items.some((item) => item.kind === 'i')) return untold('which-week', start, end);
  return named(plusDays(today, (inWeek <= 0 ? inWeek + 7 : inWeek) + countOf(items) * lengthOf(items)), start, end);
}

/** "a year ago today", "a week from tomorrow": counted to the day. */
export const exactlyFromNow = relative((items, today) => {
  const from = plusDays(today, items.some((item) => item.kind === 'U') ? 1 : items.at(-1)?.kind === 'V' ? -1 : 0);
  const [unit, count] = [items[1]?.kind, countOf(items)];
  if (unit === 'd' || unit === 'w') return plusDays(from, count * lengthOf(items));
  return plusMonths(from, count * (unit === 'y' ? 12 : 1));
});

/** "the Friday before last" */
export function beforeLast(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  if (valueOfKind(items, 'r') !== -1) return untold('which-week', start, end);
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  return named(plusDays(today, (inWeek >= 0 ? inWeek - 7 : inWeek) - 7), start, end);
}

/** "two hours ago": the day that it was or will be then. */
export function hoursFromNow(
  items: readonly DateItem[],
  [start, end]: Place,
  { today, minute }: DateContext,
): Mention<NamedDay> {
  if (today === undefined || minute === undefined) return untold('relative-without-now', start, end);
  const half = items.some((item) => item.kind === 'F') ? 0.5 : 1;
  const minutes = countOf(items) * half * (items.some((item) => item.kind === 'H') ? 60 : 1);
  return named(plusDays(today, Math.floor((minute + minutes) / 1440)), start, end);
}
