import type { CalendarDay } from '../calendar.js';
import { dayNumber, exists, plusMonths } from '../calendar.js';

/** Which way a date without a year lies from today. */
export type Tense = 'past' | 'future' | 'unknown';

const past =
  /出生|生日|签的|签订|签了|入职|开始|以来|上次|上一|哪天(?:签|发|到|办|入|收)|什么时候(?:签|入|办|开始)|\b(?:did|was|were|born|birth|started|signed|since|joined|closed|last)\b/i;
const future =
  /再打|再联系|回电|方便|下次|下一|预计|打算|联系您|几时|\b(?:will|would|should|next|call (?:you )?(?:back|again)|best time|plan|expect)\b/i;
const birth = /出生|生日|\b(?:birth|born|birthday|dob)\b/i;

/** The tense of the question that was put. */
export function tenseOf(question: string | undefined): Tense {
  if (question === undefined) return 'unknown';
  if (future.test(question)) return 'future';
  return past.test(question) ? 'past' : 'unknown';
}

/** Whether the question asks when somebody was born: the year must be said then. */
export function asksBirth(question: string | undefined): boolean {
  return question !== undefined && birth.test(question);
}

/** The year of a day that was named without one, or undefined when that day is in neither year. */
export function nearestYear(
  month: number,
  day: number,
  today: CalendarDay,
  tense: Tense,
  nearest: 'this-year' | 'next',
): CalendarDay | undefined {
  const same = { year: today.year, month, day };
  const apart = dayNumber(same) - dayNumber(today);
  const later = tense === 'future' || (tense === 'unknown' && nearest === 'next');
  const shift = later && apart < 0 ? 1 : tense === 'past' && apart > 0 ? -1 : 0;
  const found = { ...same, year: today.year + shift };
  return exists(found) ? found : undefined;
}

/** The day of the month that was named alone: in this month, or the next or last one if it has passed or not come. */
export function nearestMonth(
  day: number,
  today: CalendarDay,
  tense: Tense,
  nearest: 'this-month' | 'next',
): CalendarDay | undefined {
  const later = (tense === 'future' || (tense === 'unknown' && nearest === 'next')) && day < today.day;
  const shift = later ? 1 : tense === 'past' && day > today.day ? -1 : 0;
  const found = { ...plusMonths({ ...today, day: 1 }, shift), day };
  return exists(found) ? found : undefined;
}

/** A year written with two digits: not later than a few years from now. */
export function fullYear(year: number, today: CalendarDay | undefined, ahead = 10): number {
  if (year >= 100) return year;
  const limit = ((today?.year ?? 2025) % 100) + ahead;
  const century = Math.floor((today?.year ?? 2025) / 100) * 100;
  return year > limit ? century - 100 + year : century + year;
}
