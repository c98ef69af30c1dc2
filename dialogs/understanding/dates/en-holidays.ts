import type { Mention } from '../amounts/mention.js';
import { type CalendarDay, plusDays } from '../calendar.js';
import { everyMatch } from '../every-match.js';
import { type DateContext, type NamedDay, named, untold } from './date-mention.js';
import { easterSunday, nthWeekdayOf } from './feast-days.js';
import { possibleDays } from './tense.js';

type DayIn = (year: number) => CalendarDay;

const fixed =
  (month: number, day: number): DayIn =>
  (year) => ({ year, month, day });
/** The n-th such weekday of a month; with -1 the last. */
const nth =
  (n: number, weekday: number, month: number): DayIn =>
  (year) =>
    nthWeekdayOf(n, weekday, { year, month }) ?? { year, month, day: 0 };
const easter =
  (days: number): DayIn =>
  (year) =>
    plusDays(easterSunday(year), days);
const afterThanksgiving =
  (days: number): DayIn =>
  (year) =>
    plusDays(nth(4, 4, 11)(year), days);

/** Days with a name in the United States, and what is kept elsewhere under a name of its own. "The holidays" and "over Easter" are none. */
const holidays: readonly (readonly [name: string, day: DayIn])[] = [
  ["new year'?s eve", fixed(12, 31)],
  ["new year'?s(?: day)?", fixed(1, 1)],
  ["(?:martin luther king|mlk)(?: jr)?(?:'?s)? day", nth(3, 1, 1)],
  ['groundhog day', fixed(2, 2)],
  ["valentine'?s(?: day)?", fixed(2, 14)],
  ['(?:shrove|fat|pancake) tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ["president'?s'? day", nth(3, 1, 2)],
  ["st\\.? patrick'?s(?: day)?", fixed(3, 17)],
  ["april fool'?s?'?(?: day)?", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['cinco de mayo', fixed(5, 5)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter monday', easter(1)],
  ['easter(?: sunday)?', easter(0)],
  ['ascension day', easter(39)],
  ['whit monday', easter(50)],
  ["mother'?s'? day", nth(2, 7, 5)],
  ['memorial day', nth(-1, 1, 5)],
  ['juneteenth', fixed(6, 19)],
  ['flag day', fixed(6, 14)],
  ["father'?s'? day", nth(3, 7, 6)],
  ['independence day', fixed(7, 4)],
  ['labou?r day', nth(1, 1, 9)],
  ["(?:columbus|indigenous people'?s'?) day", nth(2, 1, 10)],
  ["hallowe'?en", fixed(10, 31)],
  ["all saints'?(?: day)?", fixed(11, 1)],
  ['(?:guy fawkes|bonfire) night', fixed(11, 5)],
  ["veterans?'? day", fixed(11, 11)],
  ['black friday', afterThanksgiving(1)],
  ['cyber monday', afterThanksgiving(4)],
  ['thanksgiving(?: day)?', nth(4, 4, 11)],
  ['christmas eve', fixed(12, 24)],
  ['(?:christmas|xmas)(?: day)?', fixed(12, 25)],
  ["boxing day|st\\.? stephen'?s day", fixed(12, 26)],
];
const names = holidays.map(([name]) => name).join('|');
const pattern = new RegExp(
  `\\b(?<!\\b(?:over|around|during|by|since) )(?:(?<which>last|this|next) )?(?<name>${names})\\b(?!'| (?:week|season|break|time|holidays?|weekend))(?:,? (?:of |in )?(?:(?<year>(?:19|20)\\d\\d)|(?<that>last|this|next) year))?`,
  'g',
);
/** How the names begin: most texts hold none of them. */
const cue =
  /\b(?:new y|mart|mlk|val|pres|st|groun|shr|fat|panc|ash|apr|earth|cinc|palm|maun|good|east|asc|whit|moth|mem|june|fath|flag|indep|indig|lab|col|hall|all|guy|bon|vet|black|cyb|thank|christ|xmas|box)/;
const exact = holidays.map(([name, day]) => [new RegExp(`^(?:${name})$`), day] as const);

/** The named days of an English text. */
export function holidaysIn(text: string, context: DateContext): readonly Mention<NamedDay>[] {
  const found: Mention<NamedDay>[] = [];
  if (!cue.test(text)) return found;
  for (const match of everyMatch(pattern, text)) {
    const parts = match.groups ?? {};
    const day = exact.find(([name]) => name.test(parts.name ?? ''))?.[1];
    const [start, end] = [match.index, match.index + match[0].length];
    if (day === undefined) continue;
    const on = inYear(day, parts, context);
    found.push(typeof on === 'string' ? untold(on, start, end) : named(on, start, end));
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
