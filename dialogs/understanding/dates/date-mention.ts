import type { Mention } from '../amounts/mention.js';
import { type CalendarDay, exists, weekdayOf } from '../calendar.js';
import { possibleDays, type Tense } from './tense.js';

/** A day that was named; `rough` when it was counted back in months or years. */
export interface NamedDay {
  readonly day: CalendarDay;
  readonly rough?: boolean;
}

/** What the reading of a date depends on. */
export interface DateContext {
  readonly today: CalendarDay | undefined;
  /** Minutes since midnight, where the time is known. */
  readonly minute?: number;
  readonly tense: Tense;
  /** The question asks for a date of birth. */
  readonly birth: boolean;
}

const nothing: CalendarDay = { year: 0, month: 1, day: 1 };

/** A mention of a day, or of one that does not exist. */
export function named(day: CalendarDay, start: number, end: number, rough = false): Mention<NamedDay> {
  const value = rough ? { day, rough } : { day };
  return exists(day) ? { value, start, end } : { value, start, end, fault: 'not-a-date' };
}

/** A mention of a day that cannot be told from the words alone. */
export function untold(fault: string, start: number, end: number): Mention<NamedDay> {
  return { value: { day: nothing }, start, end, fault };
}

/** Whether two mentions name the same day. */
export function sameDay(a: NamedDay, b: NamedDay): boolean {
  return a.day.year === b.day.year && a.day.month === b.day.month && a.day.day === b.day.day;
}

/** A month and a day without a year, with the weekday that was said beside it if any. */
export function withoutYear(
  [month, day, weekday]: readonly [month: number, day: number, weekday?: number],
  [start, end]: readonly [start: number, end: number],
  { today, tense, birth }: DateContext,
): Mention<NamedDay> {
  if (birth || today === undefined) return untold('no-year', start, end);
  const [found, other] = possibleDays((year) => ({ year, month, day }), today, tense, weekday);
  if (found === undefined) return untold(weekday === undefined ? 'not-a-date' : 'weekday-differs', start, end);
  if (other !== undefined) return untold('no-year', start, end);
  const differs = weekday !== undefined && weekdayOf(found) !== weekday;
  return differs ? untold('weekday-differs', start, end) : named(found, start, end);
}
