import { small } from '../amounts/en-words.js';
import type { Mention } from '../amounts/mention.js';
import { type CalendarDay, exists, plusDays, weekdayOf } from '../calendar.js';
import type { NamedDay } from './date-mention.js';
import { dateWords } from './en-date-words.js';

const distance =
  /(?<!\b(?:any|every|each|some|other|business|working|few) )\b(?:(?<the>the |a |one )?(?<one>day|night|week|fortnight)|(?<n>\d{1,3}|[a-z]+)[ -](?<unit>day|week|fortnight)s|(?:the )?(?<weekday>[a-z]{3,6}day)) (?<side>after|before|following|from|prior to)(?: the)? $/;
const days = { day: 1, night: 1, week: 7, fortnight: 14 };
const longest = 32;

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
  if (match === null) return mention;
  const day = moved(mention.value.day, match.groups ?? {});
  return day === undefined || !exists(day)
    ? mention
    : { ...mention, value: { ...mention.value, day }, start: from + match.index };
}

function moved(
  anchor: CalendarDay,
  { the, one, n, unit, weekday, side }: Readonly<Record<string, string | undefined>>,
): CalendarDay | undefined {
  const sign = side === 'before' || side === 'prior to' ? -1 : 1;
  if (weekday !== undefined) {
    const [kind, value] = dateWords.get(weekday) ?? [];
    if (kind !== 'W' || value === undefined || side === 'from') return undefined;
    const apart = (sign * (value - weekdayOf(anchor)) + 7) % 7;
    return plusDays(anchor, sign * (apart === 0 ? 7 : apart));
  }
  // "The week after Christmas" is a week; "day from" tells no distance.
  if (one !== undefined && ((one === 'week' && the === 'the ') || (side === 'from' && the !== 'a ' && the !== 'one ')))
    return undefined;
  const count = one !== undefined ? 1 : /^\d/.test(n ?? '') ? Number(n) : small.get(n ?? '');
  const length = days[(one ?? unit) as keyof typeof days];
  return count === undefined ? undefined : plusDays(anchor, sign * count * length);
}
