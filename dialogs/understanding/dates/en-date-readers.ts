import type { Mention } from '../amounts/mention.js';
import { type CalendarDay, daysIn, plusMonths, weekdayOf } from '../calendar.js';
import { type DateContext, type NamedDay, named, untold, withoutYear } from './date-mention.js';
import type { DateItem } from './en-date-items.js';
import { nthWeekdayOf } from './feast-days.js';
import { fullYear, nearestMonth, yearsAhead } from './tense.js';

/** Where a shape of items stands in the text. */
export type Place = readonly [start: number, end: number];
/** How a day is read from the items of one shape. */
export type ReadItems = (items: readonly DateItem[], place: Place, context: DateContext) => Mention<NamedDay>;

/** A reading that only says why there is no day. */
export const none =
  (fault: string): ReadItems =>
  (_, place) =>
    untold(fault, ...place);

/** The value of the first item of one of these kinds. */
export const valueOfKind = (items: readonly DateItem[], kinds: string) =>
  items.find((item) => kinds.includes(item.kind))?.value;

/** How far a month, week or year is away: of "this coming month" the last word tells it. */
const awayOf = (items: readonly DateItem[]) => items.filter((item) => item.kind === 'r').at(-1)?.value;

/** A weekday said beside a date must be that date's. */
function onWeekday(mention: Mention<NamedDay>, items: readonly DateItem[]): Mention<NamedDay> {
  const weekday = valueOfKind(items, 'W');
  const differs = mention.fault === undefined && weekday !== undefined && weekdayOf(mention.value.day) !== weekday;
  return differs ? { ...mention, fault: 'weekday-differs' } : mention;
}

export function dayMonth(items: readonly DateItem[], [start, end]: Place, context: DateContext): Mention<NamedDay> {
  const [month, day, year] = [valueOfKind(items, 'M') ?? 0, valueOfKind(items, 'ON') ?? 0, valueOfKind(items, 'Y')];
  if (year !== undefined) return onWeekday(named({ year, month, day }, start, end), items);
  return withoutYear([month, day, valueOfKind(items, 'W')], [start, end], context);
}

export function shortYear(items: readonly DateItem[], [start, end]: Place, context: DateContext): Mention<NamedDay> {
  const days = items.filter((item) => item.kind === 'O' || item.kind === 'N');
  const said = valueOfKind(items, 'J') ?? days.at(-1)?.value ?? 0;
  const year = fullYear(said, context.today, yearsAhead(context));
  return named({ year, month: valueOfKind(items, 'M') ?? 0, day: days[0]?.value ?? 0 }, start, end);
}

/** "Eight twenty-two seventy-five": a birthday all in spoken numbers; only one of the first two may be a month. */
export function spokenFigures(
  items: readonly DateItem[],
  [start, end]: Place,
  context: DateContext,
): Mention<NamedDay> {
  const [first, second, last] = items.filter((item) => 'NJOY'.includes(item.kind));
  if (first === undefined || second === undefined || last === undefined || items.some(({ word }) => /^\d/.test(word)))
    return untold('no-day', start, end);
  const year = last.kind === 'Y' ? last.value : fullYear(last.value, context.today, yearsAhead(context));
  const [low, high] = first.value < second.value ? [first.value, second.value] : [second.value, first.value];
  return low < high && high <= 12
    ? untold('day-or-month', start, end)
    : named({ year, month: low, day: high }, start, end);
}

/** "3-Apr-2027", "2027-Apr-03", "3/Apr/27" */
export function dashed(items: readonly DateItem[], place: Place, context: DateContext): Mention<NamedDay> {
  return valueOfKind(items, 'Y') === undefined ? shortYear(items, place, context) : dayMonth(items, place, context);
}

/** "the 14th of the 5th 1970" */
export function dayAndOrdinalMonth(
  items: readonly DateItem[],
  [start, end]: Place,
  context: DateContext,
): Mention<NamedDay> {
  const [day, month] = items.filter((item) => item.kind === 'O');
  const year = valueOfKind(items, 'Y') ?? fullYear(valueOfKind(items, 'J') ?? 0, context.today, yearsAhead(context));
  return named({ year, month: month?.value ?? 0, day: day?.value ?? 0 }, start, end);
}

export function dayOfRelativeMonth(
  items: readonly DateItem[],
  [start, end]: Place,
  { today }: DateContext,
): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const month = plusMonths({ ...today, day: 1 }, awayOf(items) ?? 0);
  return named({ ...month, day: valueOfKind(items, 'ON') ?? 0 }, start, end);
}

/** "the 5th of the month after next" */
export function dayOfMonthAfterNext(
  items: readonly DateItem[],
  [start, end]: Place,
  { today }: DateContext,
): Mention<NamedDay> {
  if (today === undefined || valueOfKind(items, 'r') !== 1) return untold('relative-without-now', start, end);
  return named({ ...plusMonths({ ...today, day: 1 }, 2), day: valueOfKind(items, 'ON') ?? 0 }, start, end);
}

/** "the third Friday" of some month; "the 20th, Friday" is a day. */
export function ordinalWeekday(items: readonly DateItem[], place: Place, context: DateContext): Mention<NamedDay> {
  return (valueOfKind(items, 'O') ?? 0) <= 5 ? untold('no-month', ...place) : weekdayAndDay(items, place, context);
}

/** "Tuesday the 19th": the weekday only confirms the day, and must agree with it. */
export function weekdayAndDay(
  items: readonly DateItem[],
  [start, end]: Place,
  { today, tense }: DateContext,
): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const found = nearestMonth(valueOfKind(items, 'O') ?? 0, today, tense);
  if (found === undefined || weekdayOf(found) !== valueOfKind(items, 'W')) return untold('not-a-date', start, end);
  return named(found, start, end);
}

/** The month of "of next month", "of the month", "of May", "of May 2026", "of May last year". */
function monthIn(
  items: readonly DateItem[],
  today: CalendarDay | undefined,
): { year: number; month: number } | undefined {
  const [month, year, away] = [valueOfKind(items, 'M'), valueOfKind(items, 'Y'), awayOf(items) ?? 0];
  if (month !== undefined && year !== undefined) return { year, month };
  if (today === undefined) return undefined;
  return month === undefined ? plusMonths({ ...today, day: 1 }, away) : { year: today.year + away, month };
}

/** "the third Tuesday of May", "the last Friday of next month" */
export function nthWeekday(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  const at = items.findIndex((item) => item.kind === 'W');
  const which = valueOfKind(items.slice(0, at), 'Or') ?? 1;
  const month = monthIn(items.slice(at), today);
  if (month === undefined) return untold('relative-without-now', start, end);
  if (which === 0) return untold('which-week', start, end);
  const found = nthWeekdayOf(which, items[at]?.value ?? 1, month);
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
}

export function bareDay(
  items: readonly DateItem[],
  [start, end]: Place,
  { today, tense, birth }: DateContext,
): Mention<NamedDay> {
  if (birth || today === undefined) return untold('no-month', start, end);
  const found = nearestMonth(valueOfKind(items, 'ON') ?? 0, today, tense);
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
}

/** "the last day of October", "the first day of next year" */
export function edgeOf(items: readonly DateItem[], [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  const at = items.findIndex((item) => item.kind === 'd');
  const [first, last] = [valueOfKind(items.slice(0, at), 'O'), valueOfKind(items.slice(0, at), 'r') === -1];
  if (first === undefined && !last) return untold('no-day', start, end);
  const rest = items.slice(at);
  const ofYear = rest.some((item) => item.kind === 'y') && valueOfKind(rest, 'M') === undefined;
  if (ofYear && today === undefined) return untold('relative-without-now', start, end);
  const month = ofYear
    ? { year: (today?.year ?? 0) + (awayOf(rest) ?? 0), month: last ? 12 : 1 }
    : monthIn(rest, today);
  if (month === undefined) return untold('relative-without-now', start, end);
  return named({ ...month, day: last ? daysIn(month.year, month.month) : (first ?? 0) }, start, end);
}

/** "May 5th of last year" */
export function dayInRelativeYear(
  items: readonly DateItem[],
  [start, end]: Place,
  { today }: DateContext,
): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const [month, day] = [valueOfKind(items, 'M') ?? 0, valueOfKind(items, 'ON') ?? 0];
  return named({ year: today.year + (valueOfKind(items, 'r') ?? 0), month, day }, start, end);
}

/** "last May 5th" is the last one there was. */
export function relativeDay(items: readonly DateItem[], place: Place, context: DateContext): Mention<NamedDay> {
  const which = valueOfKind(items, 'r') ?? 0;
  return dayMonth(items, place, { ...context, tense: which < 0 ? 'past' : which > 0 ? 'future' : context.tense });
}
