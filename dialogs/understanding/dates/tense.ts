import type { CalendarDay } from '../calendar.js';
import { dayNumber, exists, plusMonths, weekdayOf } from '../calendar.js';
import { asks } from '../per-question.js';

/** Which way a date without a year lies from today. */
export type Tense = 'past' | 'future' | 'unknown';

const past = asks(
  /出生|生日|签的|签订|签了|入职|开始|以来|上次|上一|哪天(?:签|发|到|办|入|收)|什么时候(?:签|入|办|开始)|(?:是|您)?(?:哪天|哪一天|什么时候|几号|几月几号)[^能会要想打可，。？?]{1,6}(?:的|了)(?=[？?吗呢]|$)|\b(?:did|was|were|born|birth|started|signed|since|joined|closed|last)\b/i,
);
const future = asks(
  /再打|再联系|回电|方便|下次|下一|预计|打算|联系您|几时|(?:哪天|哪一天|什么时候|几号)(?:能|会|可以|要|想)|\b(?:will|would|should|next|call (?:you )?(?:back|again)|best time|plan|expect)\b/i,
);
const birth = asks(/出生|生日|\b(?:birth|born|birthday|dob)\b/i);

/** The tense of the question that was put. */
export function tenseOf(question: string | undefined): Tense {
  if (question === undefined) return 'unknown';
  if (future(question)) return 'future';
  return past(question) ? 'past' : 'unknown';
}

/** Whether the question asks when somebody was born: the year must be said then. */
export function asksBirth(question: string | undefined): boolean {
  return question !== undefined && birth(question);
}

/** So few days ago the last one is as near as one in nearly a year. */
const lately = 60;

/**
 * The days that a day of every year may mean: the last one, the one to come, or both where neither the question nor a
 * weekday said beside it tells. None when there is no such day.
 */
export function possibleDays(
  inYear: (year: number) => CalendarDay,
  today: CalendarDay,
  tense: Tense,
  weekday?: number,
): readonly CalendarDay[] {
  const apart = dayNumber(inYear(today.year)) - dayNumber(today);
  const coming = inYear(today.year + (apart < 0 ? 1 : 0));
  const last = inYear(today.year - (apart > 0 ? 1 : 0));
  // Asked for a day to come, one of last week is a slip sooner than a day in nearly a year.
  if (tense === 'future' && apart < 0 && -apart <= lately) return [last, coming].filter(exists);
  if (tense !== 'unknown') return [tense === 'future' ? coming : last].filter(exists);
  // Said alone a day is this year's, unless that has passed; and in January last December's is near.
  const isOpen = apart < 0 || (apart > 0 && dayNumber(today) - dayNumber(last) <= lately);
  if (weekday === undefined) return (isOpen ? [last, coming] : [coming]).filter(exists);
  const agreeing = [last, coming].filter((one) => exists(one) && weekdayOf(one) === weekday);
  // A weekday that is wrong for the day just past is a slip sooner than a day in a year's time.
  return isOpen ? agreeing.filter((one) => one === last) : agreeing.slice(-1);
}

/** The day of the month that was named alone: in this month, or the next or last one if it has passed or not come. */
export function nearestMonth(day: number, today: CalendarDay, tense: Tense): CalendarDay | undefined {
  const later = tense !== 'past' && day < today.day;
  const shift = later ? 1 : tense === 'past' && day > today.day ? -1 : 0;
  const found = { ...plusMonths({ ...today, day: 1 }, shift), day };
  return exists(found) ? found : undefined;
}

/** How many years ahead a year of two digits may lie: a loan runs for thirty, what is past or a birth not at all. */
export function yearsAhead({ tense, birth }: { readonly tense: Tense; readonly birth: boolean }): number {
  return birth || tense === 'past' ? 0 : 30;
}

/** A year written with two digits: not later than so many years from now. */
export function fullYear(year: number, today: CalendarDay | undefined, ahead = 10): number {
  if (year >= 100) return year;
  const limit = ((today?.year ?? 2025) % 100) + ahead;
  const century = Math.floor((today?.year ?? 2025) / 100) * 100;
  return year > limit ? century - 100 + year : century + year;
}
