import type { Mention } from '../amounts/mention.js';
import { plusDays, plusMonths, weekdayOf } from '../calendar.js';
import { type DateContext, type NamedDay, named, untold, withoutYear } from './date-mention.js';
import { type DateItem, dateItems } from './en-date-items.js';
import { digitDates } from './en-digit-dates.js';
import { fullYear, nearestMonth, yearsAhead } from './tense.js';

/** A shape of items, as a pattern over their kinds, and how the day is read from them. */
interface Form {
  readonly shape: RegExp;
  readonly read: (items: readonly DateItem[], place: Place, context: DateContext) => Mention<NamedDay>;
}
type Place = readonly [start: number, end: number];

const forms: readonly Form[] = [
  { shape: /O(?=tdyor)|Otoy/g, read: (_, place) => untold('no-day', ...place) },
  {
    shape: /Oo?t?Mc?t?Oc?Y|Mc?t?Oo?t?Mc?Y?|Oo?t?Oo?Mc?Y?|Y[&q]?Y/g,
    read: (_, place) => untold('two-values', ...place),
  },
  { shape: /t?[ON]d?o?t?rm/g, read: dayOfRelativeMonth },
  { shape: /t?O(?:o?t?)Om?o?c?Y/g, read: dayAndOrdinalMonth },
  { shape: /(?:Wc?)?t?[ON]d?[on]?t?Mc?o?c?Y/g, read: dayMonth },
  { shape: /(?:Wc?)?[Mt]?Mc?t?[ON]c?o?c?Y/g, read: dayMonth },
  { shape: /(?:Wc?)?t?[ON]d?o?t?Mc?N(?![-/])|(?:Wc?)?Mc?t?OcN(?![-/p])/g, read: shortYear },
  { shape: /(?:Wc?)?t?[ON]d?o?t?M|(?:Wc?)?Mc?t?[ON]/g, read: dayMonth },
  { shape: /t?[OL]W[oi]M(?:o?Y)?/g, read: nthWeekday },
  { shape: /tdaU|aU/g, read: fromToday(2) },
  { shape: /tdbV|bV/g, read: fromToday(-2) },
  { shape: /[NA]Wfz/g, read: weekdaysFromNow },
  { shape: /[NA]Wg/g, read: weekdaysFromNow },
  { shape: /i[NA](?:[dw])|[NA][dw](?:[ghaz]|f[zT])|ifrNd|rNd/g, read: daysFromNow },
  { shape: /i[NA][my]|[NA][my](?:[gh]|f[zT])/g, read: monthsFromNow },
  { shape: /T|rp/g, read: thisPart },
  { shape: /U/g, read: fromToday(1) },
  { shape: /V/g, read: fromToday(-1) },
  { shape: /rw(?:s)?[on]?W|W[on]?rw/g, read: weekdayOfWeek },
  { shape: /Wc?tO/g, read: weekdayAndDay },
  { shape: /Wc?aR|Wa?r(?!w)/g, read: afterNext },
  { shape: /rW|W/g, read: weekday },
  { shape: /tO(?!W|d[^o])|nO|^OoA?t?m|^O$|tN(?=otm)/g, read: bareDay },
  { shape: /M(?:o?c?Y)|Y|r[wmy]|[io]M/g, read: (_, place) => untold('no-day', ...place) },
];

/** Nobody tells a birthday by its distance from today. */
const birthForms = forms.filter(
  ({ read }) => ![weekday, daysFromNow, weekdaysFromNow, weekdayOfWeek, afterNext, thisPart].includes(read),
);

/** Every day that an English text names, in order. */
export function enDates(text: string, context: DateContext): readonly Mention<NamedDay>[] {
  const found: Mention<NamedDay>[] = [...digitDates(text, context)];
  const { items, kinds } = dateItems(text);
  for (const { shape, read } of context.birth ? birthForms : forms) {
    for (const match of kinds.matchAll(shape)) {
      const part = items.slice(match.index, match.index + match[0].length);
      const [start, end] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
      if (part.length > 0 && !found.some((other) => other.start < end && start < other.end))
        found.push(read(part, [start, end], context));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const valueOfKind = (items: readonly DateItem[], kinds: string) =>
  items.find((item) => kinds.includes(item.kind))?.value;

/** A weekday said beside a date must be that date's. */
function onWeekday(mention: Mention<NamedDay>, items: readonly DateItem[]): Mention<NamedDay> {
  const weekday = valueOfKind(items, 'W');
  const differs = mention.fault === undefined && weekday !== undefined && weekdayOf(mention.value.day) !== weekday;
  return differs ? { ...mention, fault: 'weekday-differs' } : mention;
}

/** "this morning" */
function thisPart(items: readonly DateItem[], place: Place, context: DateContext): Mention<NamedDay> {
  return fromToday(valueOfKind(items, 'r') ?? 0)(items, place, context);
}

function dayMonth(items: readonly DateItem[], [start, end]: Place, context: DateContext): Mention<NamedDay> {
  const [month, day, year] = [valueOfKind(items, 'M') ?? 0, valueOfKind(items, 'ON') ?? 0, valueOfKind(items, 'Y')];
  if (year !== undefined) return onWeekday(named({ year, month, day }, start, end), items);
  return withoutYear([month, day, valueOfKind(items, 'W')], [start, end], context);
}

function shortYear(items: readonly DateItem[], [start, end]: Place, context: DateContext): Mention<NamedDay> {
  const days = items.filter((item) => item.kind === 'O' || item.kind === 'N');
  const year = fullYear(days.at(-1)?.value ?? 0, context.today, yearsAhead(context));
  return named({ year, month: valueOfKind(items, 'M') ?? 0, day: days[0]?.value ?? 0 }, start, end);
}

/** "the 14th of the 5th 1970" */
function dayAndOrdinalMonth(items: readonly DateItem[], [start, end]: Place): Mention<NamedDay> {
  const [day, month] = items.filter((item) => item.kind === 'O');
  return named({ year: valueOfKind(items, 'Y') ?? 0, month: month?.value ?? 0, day: day?.value ?? 0 }, start, end);
}

function dayOfRelativeMonth(
  items: readonly DateItem[],
  [start, end]: Place,
  { today }: DateContext,
): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const month = plusMonths({ ...today, day: 1 }, valueOfKind(items, 'r') ?? 0);
  return named({ ...month, day: valueOfKind(items, 'ON') ?? 0 }, start, end);
}

function fromToday(days: number): Form['read'] {
  return (_, [start, end], { today }) =>
    today === undefined ? untold('relative-without-now', start, end) : named(plusDays(today, days), start, end);
}

function countOf(items: readonly DateItem[]): number {
  const count = items.find((item) => item.kind === 'N')?.value ?? 1;
  return items.some((item) => item.kind === 'g') || (items[0]?.kind === 'r' && items[0].value < 0) ? -count : count;
}

function daysFromNow(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const step = items.some((item) => item.kind === 'w') ? 7 : 1;
  return named(plusDays(today, countOf(items) * step), start, end);
}

function monthsFromNow(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const step = items.some((item) => item.kind === 'y') ? 12 : 1;
  return named(plusMonths(today, countOf(items) * step), start, end, true);
}

function weekdaysFromNow(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  const count = countOf(items);
  const first = count > 0 ? (inWeek <= 0 ? inWeek + 7 : inWeek) : inWeek >= 0 ? inWeek - 7 : inWeek;
  return named(plusDays(today, first + (count > 0 ? count - 1 : count + 1) * 7), start, end);
}

function weekdayOfWeek(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  return named(plusDays(today, inWeek + (valueOfKind(items, 'r') ?? 0) * 7), start, end);
}

/** "Friday", "this Friday", "last Friday"; "next Friday" said early in a week is two days to different people. */
function weekday(items: readonly DateItem[], [start, end]: Place, { today, tense }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const which = valueOfKind(items, 'r');
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  const back = which === -1 || (which === undefined && tense === 'past');
  if (back) return named(plusDays(today, inWeek >= 0 ? inWeek - 7 : inWeek), start, end);
  const coming = items[0]?.word === 'next' && inWeek > 0;
  if (coming) return untold('which-week', start, end);
  return named(plusDays(today, inWeek < 0 || (inWeek === 0 && which !== 0) ? inWeek + 7 : inWeek), start, end);
}

/** "Tuesday the 19th": the weekday only confirms the day, and must agree with it. */
function weekdayAndDay(
  items: readonly DateItem[],
  [start, end]: Place,
  { today, tense }: DateContext,
): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const found = nearestMonth(valueOfKind(items, 'O') ?? 0, today, tense);
  if (found === undefined || weekdayOf(found) !== valueOfKind(items, 'W')) return untold('not-a-date', start, end);
  return named(found, start, end);
}

function afterNext(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const inWeek = (valueOfKind(items, 'W') ?? 1) - weekdayOf(today);
  return named(plusDays(today, (inWeek <= 0 ? inWeek + 7 : inWeek) + 7), start, end);
}

function nthWeekday(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  const year = valueOfKind(items, 'Y') ?? today?.year;
  if (year === undefined) return untold('relative-without-now', start, end);
  const first = { year, month: valueOfKind(items, 'M') ?? 1, day: 1 };
  const lead = ((valueOfKind(items, 'W') ?? 1) - weekdayOf(first) + 7) % 7;
  return named(plusDays(first, lead + ((valueOfKind(items, 'O') ?? 1) - 1) * 7), start, end);
}

function bareDay(
  items: readonly DateItem[],
  [start, end]: Place,
  { today, tense, birth }: DateContext,
): Mention<NamedDay> {
  if (birth || today === undefined) return untold('no-month', start, end);
  const found = nearestMonth(valueOfKind(items, 'ON') ?? 0, today, tense);
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
}
