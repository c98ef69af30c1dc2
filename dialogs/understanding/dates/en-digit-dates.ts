import type { Mention } from '../amounts/mention.js';
import { type CalendarDay, exists } from '../calendar.js';
import { everyMatch } from '../every-match.js';
import { type DateContext, type NamedDay, named, untold, withoutYear } from './date-mention.js';
import { fullYear, yearsAhead } from './tense.js';

const iso = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const compact = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g;
const american = /(?<!\d)(\d{1,2})(\/|-|\.)(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
const monthDay =
  /(?<![\d/-])(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? ?)(\d{1,2}) ?[/-] ?(\d{1,2})(?![\d/%]| ?[-/] ?\d| ?(?:days?|weeks?|months?|years?|hours?|[ap]\.?m)\b)/g;
const spaced = /(?<!\d)(\d{1,2})[ ./:-]+(\d{1,2})[ ./:-]+(\d{4})(?!\d)/g;

/** Dates in figures: 2015-03-03, 10/31/74, 2/15. */
export function digitDates(text: string, context: DateContext): readonly Mention<NamedDay>[] {
  if (!/\d/.test(text)) return [];
  const found: Mention<NamedDay>[] = [];
  const add = (mention: Mention<NamedDay>) => {
    if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention);
  };
  for (const match of everyMatch(iso, text)) add(asDated(match, match[1], match[2], match[3], context));
  if (!context.birth)
    for (const match of everyMatch(compact, text)) add(asDated(match, match[1], match[2], match[3], context));
  for (const match of everyMatch(american, text)) add(typed(match, context));
  for (const match of everyMatch(spaced, text))
    add(eitherWay(Number(match[1]), Number(match[2]), Number(match[4] ?? match[3]), ...placeOf(match)));
  if (!context.birth) for (const match of everyMatch(monthDay, text)) add(yearless(match, context));
  return found;
}

const placeOf = (match: RegExpExecArray): readonly [number, number] => [match.index, match.index + match[0].length];

function asDated(match: RegExpExecArray, year = '', month = '', day = '', context: DateContext): Mention<NamedDay> {
  return named(
    { year: fullYear(Number(year), context.today, yearsAhead(context)), month: Number(month), day: Number(day) },
    ...placeOf(match),
  );
}

/** Month first, as Americans write; the other way only where that alone is a date. */
function typed(match: RegExpExecArray, context: DateContext): Mention<NamedDay> {
  const [first, second, year] = [match[1], match[3], match[4]];
  return Number(first) > 12
    ? asDated(match, year, second, first, context)
    : asDated(match, year, first, second, context);
}

function yearless(match: RegExpExecArray, context: DateContext): Mention<NamedDay> {
  const [first, second] = [Number(match[1]), Number(match[2])];
  return withoutYear(first > 12 ? [second, first] : [first, second], placeOf(match), context);
}

/** Spoken or loosely written figures do not tell month from day where both fit. */
function eitherWay(first: number, second: number, year: number, start: number, end: number): Mention<NamedDay> {
  const readings: readonly CalendarDay[] = [
    { year, month: first, day: second },
    { year, month: second, day: first },
  ].filter(exists);
  const [one, other] = readings;
  if (one === undefined) return untold('not-a-date', start, end);
  return other === undefined || first === second ? named(one, start, end) : untold('day-or-month', start, end);
}
