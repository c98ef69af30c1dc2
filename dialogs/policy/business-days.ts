import { DateTime } from 'luxon';

/**
 * How many business days lie between two days (YYYY-MM-DD), the first not counted and the last counted; negative when
 * the last is before the first. Holidays are not known and count, which makes a window of so many days no longer than
 * it is.
 */
export function businessDaysBetween(first: string, last: string): number {
  const [from, to] = [DateTime.fromISO(first, { zone: 'utc' }), DateTime.fromISO(last, { zone: 'utc' })];
  if (to < from) return -businessDaysBetween(last, first);
  let days = 0;
  for (let at = from.plus({ days: 1 }); at <= to; at = at.plus({ days: 1 })) if (at.weekday <= 5) days += 1;
  return days;
}
