import type { Mention } from '../amounts/mention.js';
import { type CalendarDay, exists } from '../calendar.js';
import { type DateContext, type NamedDay, named, untold } from './date-mention.js';
import { fullYear, nearestYear } from './tense.js';

const iso = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/g;
const american = /(?<!\d)(\d{1,2})(\/|-|\.)(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
const monthDay = /(?<![\d/-])(\d{1,2}) ?[/-] ?(\d{1,2})(?![\d/%]| ?[-/] ?\d)/g;
const spaced = /(?<!\d)(\d{1,2})[ ./:-]+(\d{1,2})[ ./:-]+(\d{4})(?!\d)/g;

/** Dates in figures: 2015-03-03, 10/31/74, 2/15, and for a date of birth digits as a recogniser groups them. */
export function digitDates(text: string, context: DateContext): readonly Mention<NamedDay>[] {
  if (!/\d/.test(text)) return [];
  const found: Mention<NamedDay>[] = [];
  const add = (mention: Mention<NamedDay>) => {
    if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention);
  };
  for (const match of text.matchAll(iso)) add(asDated(match, match[1], match[2], match[3], context));
  for (const match of text.matchAll(american)) add(typed(match, context));
  for (const match of text.matchAll(spaced))
    add(eitherWay(Number(match[1]), Number(match[2]), Number(match[4] ?? match[3]), ...placeOf(match)));
  if (context.birth) {
    const stream = streamOf(text);
    if (stream !== undefined && found.length === 0) add(stream);
  } else for (const match of text.matchAll(monthDay)) add(yearless(match, context));
  return found;
}

const placeOf = (match: RegExpExecArray): readonly [number, number] => [match.index, match.index + match[0].length];

function asDated(
  match: RegExpExecArray,
  year = '',
  month = '',
  day = '',
  { today, birth }: DateContext,
): Mention<NamedDay> {
  return named(
    { year: fullYear(Number(year), today, birth ? 0 : 10), month: Number(month), day: Number(day) },
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

function yearless(match: RegExpExecArray, { today, tense }: DateContext): Mention<NamedDay> {
  const [start, end] = placeOf(match);
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  const found = today === undefined ? undefined : nearestYear(month, day, today, tense, 'next');
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
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

const spelled: Readonly<Record<string, string>> = {
  to: '2',
  too: '2',
  two: '2',
  for: '4',
  oh: '0',
  o: '0',
  one: '1',
  three: '3',
  five: '5',
};

/** Eight digits however they were grouped: "01041 911", "1811 19-21", "200 61998"; or day, month and year apart: "12 to 1978". */
function streamOf(text: string): Mention<NamedDay> | undefined {
  const parts = text.match(/\d+|[a-z]+/g) ?? [];
  const groups = parts
    .filter((part) => !/^(?:and|the|of|yes|it's|is|its|born|uh|um|yeah|s)$/.test(part))
    .map((part) => spelled[part] ?? part);
  if (groups.some((group) => !/^\d+$/.test(group))) return undefined;
  const [first, second, third] = groups;
  const apart = groups.length === 3 && third?.length === 4 && (first?.length ?? 3) <= 2 && (second?.length ?? 3) <= 2;
  if (apart) return eitherWay(Number(first), Number(second), Number(third), 0, text.length);
  const digits = groups.join('');
  const mended = /^(\d{4})((?:19|20)\d0)([1-9])$/.exec(groups.slice(0, 2).join('') + (groups[2] ?? ''));
  if (mended !== null && groups.length === 3) {
    const year = Number(mended[2]) + Number(mended[3]);
    return eitherWay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), year, 0, text.length);
  }
  if (digits.length !== 8 || !/^(?:19|20)/.test(digits.slice(4))) return undefined;
  return eitherWay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4)), 0, text.length);
}
