import type { CalendarDay } from '../calendar.js';
import { dateWords } from '../dates/en-date-words.js';

/** What a hearing tells of a birth that it does not tell whole. */
export type PartOfBirth = Partial<CalendarDay>;

/** Nobody is older. */
const oldest = 120;

/** The year, month and day that stand alone of their kind in a hearing; a day only beside its month. */
export function partOfBirth(text: string, thisYear: number): PartOfBirth {
  const words = text.match(/\d+[a-z]*|[a-z]+/g) ?? [];
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word)).map(Number);
  const year = only(years.filter((one) => one <= thisYear && one >= thisYear - oldest));
  const months = words.map((word) => dateWords.get(word)).filter((known) => known?.[0] === 'M');
  const month = months.length === 1 ? months[0]?.[1] : undefined;
  const days = words.filter((word) => /^\d{1,2}(?:st|nd|rd|th)$/.test(word)).map((word) => Number.parseInt(word, 10));
  const day = month === undefined ? undefined : only(days.filter((one) => one <= 31));
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

const only = (values: readonly number[]) => (new Set(values).size === 1 ? values[0] : undefined);

/** Whether what a part tells speaks for a day or against it; `nothing` where it tells nothing. */
export function bearing(part: PartOfBirth, day: CalendarDay): 'for' | 'against' | 'nothing' {
  const told = Object.entries(part);
  if (told.length === 0) return 'nothing';
  return told.every(([field, value]) => day[field as keyof CalendarDay] === value) ? 'for' : 'against';
}
