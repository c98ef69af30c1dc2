import { ordinals, small } from '../amounts/en-words.js';
import type { Mention } from '../amounts/mention.js';
import { type CalendarDay, exists, plusDays, plusMonths, weekdayOf } from '../calendar.js';
import type { NamedDay } from './date-mention.js';
import { dateWords } from './en-date-words.js';

const distance =
  /(?<!\b(?:any|every|each|some|other|business|working|few) )\b(?:(?:the )?(?<nth>[a-z]+(?:th|st|ond|ird)|\d(?:st|nd|rd|th)) (?<of>[a-z]{0,6}day)|(?<the>the |a |one )?(?<one>day|night|week|fortnight|month|year)|(?<n>\d{1,3}|[a-z]+)[ -](?<unit>day|week|fortnight|month|year)s|(?:the )?(?<weekday>[a-z]{3,6}day)) (?<side>after|before|following|from|prior to)(?: the)? $/;
const days = { day: 1, night: 1, week: 7, fortnight: 14 };
const months = { month: 1, year: 12 };
const longest = 40;
/** What stands so before a day tells another one. */
const unread = /\b(?:days?|weeks?|fortnights?|months?|years?) from(?: the)? $/;

/** Takes days that are told by their distance from one that is named for what they are: the day after Christmas, the Friday before April 10. */
export function anchored(text: string, mentions: readonly Mention<NamedDay>[]): readonly Mention<NamedDay>[] {
  const found: Mention<NamedDay>[] = [];
  for (const mention of mentions) {
    const moved = mention.fault === undefined ? fromAnchor(text, mention) : mention;
    while ((found.at(-1)?.end ?? 0) > moved.start) found.pop();
    found.push(moved);
  }
  return found;
}

function fromAnchor(text: string, mention: Mention<NamedDay>): Mention<NamedDay> {
  const from = Math.max(0, mention.start - longest);
  const before = text.slice(from, mention.start);
  if (!/(?:after|before|following|from|to|the) $/.test(before)) return mention;
  const match = distance.exec(before);
  if (match === null) return unread.test(before) ? { ...mention, fault: 'no-day' } : mention;
  const day = moved(mention.value.day, match.groups ?? {});
  if (day === undefined && match.groups?.side === 'from') return { ...mention, fault: 'no-day' };
  return day === undefined || !exists(day)
    ? mention
    : { ...mention, value: { ...mention.value, day }, start: from + match.index };
}

function moved(
  anchor: CalendarDay,
  { nth, of, the, one, n, unit, weekday, side }: Readonly<Record<string, string | undefined>>,
): CalendarDay | undefined {
  const sign = side === 'before' || side === 'prior to' ? -1 : 1;
  const which = nth === undefined ? 1 : (ordinals.get(nth) ?? Number.parseInt(nth, 10));
  if (nth !== undefined && !(which >= 1)) return undefined;
  if (of === 'day') return plusDays(anchor, sign * which);
  const name = of ?? weekday;
  if (name !== undefined) {
    const [kind, value] = dateWords.get(name) ?? [];
    if (kind !== 'W' || value === undefined || side === 'from') return undefined;
    const apart = (sign * (value - weekdayOf(anchor)) + 7) % 7;
    return plusDays(anchor, sign * ((apart === 0 ? 7 : apart) + (which - 1) * 7));
  }
  // "The week after Christmas" is a week; "day from" tells no distance.
  const counted = the === 'a ' || the === 'one ';
  if (one !== undefined && !counted && (side === 'from' || !/^(?:day|night)$/.test(one))) return undefined;
  const count = one !== undefined ? 1 : /^\d/.test(n ?? '') ? Number(n) : small.get(n ?? '');
  const length = (one ?? unit) as keyof typeof days | keyof typeof months;
  if (count === undefined) return undefined;
  if (length === 'month' || length === 'year') return plusMonths(anchor, sign * count * months[length]);
  return plusDays(anchor, sign * count * days[length]);
}
