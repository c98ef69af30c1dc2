import { small } from '../amounts/en-words.js';
import type { Mention } from '../amounts/mention.js';
import { type CalendarDay, daysIn, plusDays, weekdayOf } from '../calendar.js';
import { type DateContext, type NamedDay, named, untold } from './date-mention.js';
import { possibleDays } from './tense.js';

type DayIn = (year: number) => CalendarDay;

const fixed =
  (month: number, day: number): DayIn =>
  (year) => ({ year, month, day });
/** The n-th such weekday of a month; with -1 the last. */
const nth =
  (n: number, weekday: number, month: number): DayIn =>
  (year) => {
    const from = { year, month, day: n > 0 ? (n - 1) * 7 + 1 : daysIn(year, month) - 6 };
    return plusDays(from, (weekday - weekdayOf(from) + 7) % 7);
  };
const easter =
  (days: number): DayIn =>
  (year) =>
    plusDays(easterSunday(year), days);

/** "Anonymous Gregorian algorithm", Nature, 20 April 1876. */
function easterSunday(year: number): CalendarDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const at = h + l - 7 * m + 114;
  return { year, month: Math.floor(at / 31), day: (at % 31) + 1 };
}

/** Days with a name in the United States. "The holidays" and "over Easter" are none. */
const holidays: readonly (readonly [name: string, day: DayIn])[] = [
  ["new year'?s eve", fixed(12, 31)],
  ["new year'?s(?: day)?", fixed(1, 1)],
  ["(?:martin luther king|mlk)(?: jr)?(?:'?s)? day", nth(3, 1, 1)],
  ["valentine'?s(?: day)?", fixed(2, 14)],
  ["president'?s'? day", nth(3, 1, 2)],
  ["st\\.? patrick'?s(?: day)?", fixed(3, 17)],
  ['good friday', easter(-2)],
  ['easter monday', easter(1)],
  ['easter(?: sunday)?', easter(0)],
  ["mother'?s day", nth(2, 7, 5)],
  ['memorial day', nth(-1, 1, 5)],
  ['juneteenth', fixed(6, 19)],
  ["father'?s day", nth(3, 7, 6)],
  ['independence day', fixed(7, 4)],
  ['labou?r day', nth(1, 1, 9)],
  ["(?:columbus|indigenous people'?s'?) day", nth(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ["veterans?'? day", fixed(11, 11)],
  ['black friday', (year) => plusDays(nth(4, 4, 11)(year), 1)],
  ['thanksgiving(?: day)?', nth(4, 4, 11)],
  ['christmas eve', fixed(12, 24)],
  ['(?:christmas|xmas)(?: day)?', fixed(12, 25)],
];
const names = holidays.map(([name]) => name).join('|');
const pattern = new RegExp(
  `(?:(?:the )?(?<n>day|\\d{1,2} days|[a-z]+ days) (?<side>after|before) )?(?<!\\b(?:over|around|during|by|since) )\\b(?:(?<which>last|this|next) )?(?<name>${names})\\b(?!'| (?:week|season|break|time|holidays?|weekend))(?:,? (?:of |in )?(?:(?<year>(?:19|20)\\d\\d)|(?<that>last|this|next) year))?`,
  'g',
);
const exact = holidays.map(([name, day]) => [new RegExp(`^(?:${name})$`), day] as const);

/** The named days of an English text, and the days told by their distance from one. */
export function holidaysIn(text: string, context: DateContext): readonly Mention<NamedDay>[] {
  const found: Mention<NamedDay>[] = [];
  for (const match of text.matchAll(pattern)) {
    const parts = match.groups ?? {};
    const day = exact.find(([name]) => name.test(parts.name ?? ''))?.[1];
    const [start, end] = [match.index, match.index + match[0].length];
    if (day === undefined) continue;
    const on = inYear(day, parts, context);
    const away = distance(parts);
    if (typeof on === 'string') found.push(untold(on, start, end));
    else found.push(away === undefined ? untold('no-day', start, end) : named(plusDays(on, away), start, end));
  }
  return found;
}

type Parts = Readonly<Record<string, string | undefined>>;

function inYear(day: DayIn, { which, that, year }: Parts, { today, tense, birth }: DateContext): CalendarDay | string {
  if (year !== undefined) return day(Number(year));
  if (today === undefined) return 'relative-without-now';
  const shift = that === 'last' ? -1 : that === 'next' ? 1 : 0;
  if (that !== undefined) return day(today.year + shift);
  if (birth) return 'no-year';
  const [one, other] = possibleDays(day, today, which === 'last' ? 'past' : which === 'next' ? 'future' : tense);
  return one === undefined || other !== undefined ? 'no-year' : one;
}

function distance({ n, side }: Parts): number | undefined {
  if (n === undefined) return 0;
  const word = n.replace(/ ?days?$/, '');
  const count = word === '' ? 1 : /^\d/.test(word) ? Number(word) : small.get(word);
  return count === undefined ? undefined : side === 'after' ? count : -count;
}
