import { keptDay } from './holidays/kept-day.js';

const dayMs = 86_400_000;

/** Whether a day (YYYY-MM-DD) is worked in a market: Monday to Friday, less its public holidays, with the weekend days that China works instead. */
export function isBusinessDay(day: string, market: string): boolean {
  const weekend = [0, 6].includes(new Date(Date.parse(day)).getUTCDay());
  const kept = keptDay(day, market);
  return kept === undefined ? !weekend : kept === 'worked';
}

/**
 * How many business days lie between two days (YYYY-MM-DD), the first not counted and the last counted; negative when
 * the last is before the first.
 */
export function businessDaysBetween(first: string, last: string, market: string): number {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  if (to < from) return -businessDaysBetween(last, first, market);
  let days = 0;
  for (let at = from + dayMs; at <= to; at += dayMs)
    if (isBusinessDay(new Date(at).toISOString().slice(0, 10), market)) days += 1;
  return days;
}
