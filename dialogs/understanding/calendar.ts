/** A day of the calendar, without time or zone. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether such a day exists. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return year >= 1850 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days since 1 March 0000, a count to do sums with (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear;
}

/** The day a number of days later, or earlier. */
export function plusDays(from: CalendarDay, days: number): CalendarDay {
  const z = dayNumber(from) + days;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** The same day some months later or earlier, or the last day of a month too short for it. */
export function plusMonths(from: CalendarDay, months: number): CalendarDay {
  const count = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return { year, month, day: Math.min(from.day, daysIn(year, month)) };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((dayNumber(day) + 2) % 7) + 1;
}

/** `YYYY-MM-DD`. */
export function writeDay({ year, month, day }: CalendarDay): string {
  return `${writeMonth({ year, month })}-${String(day).padStart(2, '0')}`;
}

/** `YYYY-MM`. */
export function writeMonth({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** Reads `YYYY-MM-DD…`; undefined when there is no such day. */
export function readDay(text: string | undefined): CalendarDay | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  if (found === null) return undefined;
  const day = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return exists(day) ? day : undefined;
}
