import { type CalendarDay, plusDays } from '../calendar.js';
import { lunarYears } from './lunar-years.js';

/** The day that a date of the Chinese calendar falls on, in the first of doubled months; undefined where there is none such from 1900 to 2100. */
export function lunarDay(year: number, month: number, day: number): CalendarDay | undefined {
  const bits = lunarYears[year - 1900];
  if (bits === undefined || !Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const length = (n: number) => (bits & (1 << (n - 1)) ? 30 : 29);
  if (!(day >= 1 && day <= length(month))) return undefined;
  const doubled = (bits >> 12) & 15;
  let days = (bits >> 17) + day - 1;
  for (let n = 1; n < month; n++) days += length(n) + (n === doubled ? (bits & (1 << 16) ? 30 : 29) : 0);
  return plusDays({ year, month: 1, day: 20 }, days);
}
