import { type CalendarDay, daysIn, plusDays, weekdayOf } from '../calendar.js';

/** Easter Sunday of a year ("Anonymous Gregorian algorithm", Nature, 20 April 1876). */
export function easterSunday(year: number): CalendarDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const at = h + l - 7 * m + 114;
  return { year, month: Math.floor(at / 31), day: (at % 31) + 1 };
}

/** The n-th such weekday of a month, or with -1 the last; undefined where the month has not so many. */
export function nthWeekdayOf(
  n: number,
  weekday: number,
  { year, month }: { readonly year: number; readonly month: number },
): CalendarDay | undefined {
  const from = { year, month, day: n > 0 ? 1 : daysIn(year, month) - 6 };
  const found = plusDays(from, ((weekday - weekdayOf(from) + 7) % 7) + (n > 0 ? (n - 1) * 7 : 0));
  return found.month === month ? found : undefined;
}
