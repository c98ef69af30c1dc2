import type { Mention } from '../amounts/mention.js';
import { zhNumeralAt } from '../amounts/zh-numeral.js';
import { type CalendarDay, plusDays, plusMonths, weekdayOf } from '../calendar.js';
import { type DateContext, type NamedDay, named, untold } from './date-mention.js';
import { fullYear, nearestMonth, nearestYear } from './tense.js';

const year =
  '(?:(?<y>\\d{4}|\\d{2}|[零一二三四五六七八九]{4}|[零一二三四五六七八九]{2}|[一二两]千[零一二三四五六七八九十百]+)年|(?<ry>大前年|前年|去年|上年|今年|本年|明年|后年))的?';
const month = '(?<m>0?[1-9]|1[0-2]|[一二三四五六七八九]|十[一二]?|零[一二三四五六七八九]|正|冬|腊)月份?的?';
const day =
  '(?<d>\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|零?[一二三四五六七八九]|[一二三][一二三四五六七八九零])';

/** One pattern of a date and how its parts are read, most telling first. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: Parts, place: Place, context: DateContext) => Mention<NamedDay>;
}
type Parts = Readonly<Record<string, string | undefined>>;
type Place = readonly [start: number, end: number];

const relativeYears: ReadonlyMap<string, number> = new Map(
  Object.entries({ 大前年: -3, 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 明年: 1, 后年: 2 }),
);
const relativeDays: ReadonlyMap<string, number> = new Map(
  Object.entries({
    大大后: 4,
    大后: 3,
    后: 2,
    明: 1,
    听: 1,
    今: 0,
    昨: -1,
    寻: -1,
    琴: -1,
    前: -2,
    大前: -3,
    大大前: -4,
  }),
);

const forms: readonly Form[] = [
  {
    pattern:
      /(?:农历|阴历|旧历)[^,。;]*|(?:正|腊|冬)月[^,。;]*|春节|除夕|中秋|端午|清明|元宵|重阳|芒种|立[春夏秋冬]|冬至|夏至|大年|初[一二三四五六七八九十]|(?:[一二三四五六七八九十]{1,2}月)廿[一二三四五六七八九]?|八月十五(?![号日])/dg,
    read: (_, [start, end]) => untold('lunar', start, end),
  },
  { pattern: new RegExp(`${year}${month}${day}[号日]?`, 'dg'), read: dated },
  { pattern: /(?<!\d)(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})(?!\d)/dg, read: dated },
  { pattern: /(?<!\d)(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?!\d)/dg, read: dated },
  { pattern: /(?<!\d)(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4}|\d{2})(?!\d)/dg, read: dated },
  {
    pattern: new RegExp(`${month}的?第(?<n>[一二三四五])个(?:周|星期|礼拜)(?<w>[一二三四五六日天])`, 'dg'),
    read: nthWeekday,
  },
  { pattern: new RegExp(`${month}${day}(?:[号日]|(?![\\d零一二三四五六七八九十个万千百]))`, 'dg'), read: yearless },
  {
    pattern: new RegExp(`(?<rm>上上个?月|上个?月|[这本今]个?月|当月|下下个?月|下个?月)的?${day}[号日]`, 'dg'),
    read: inMonth,
  },
  { pattern: new RegExp(`${year}${month}`, 'dg'), read: (_, [start, end]) => untold('no-day', start, end) },
  { pattern: /(?<r>大大后|大后|后|明|听|今|昨|寻|琴|大大前|大前|前)(?:天|日|儿个?|晚|早)/dg, read: fromToday },
  {
    pattern: /(?<n>\d+|[一二两三四五六七八九十]+|半)(?<u>天|周|个?星期|个?礼拜|个?月|年)(?<s>以?之?[前后])/dg,
    read: counted,
  },
  {
    pattern:
      /(?<k>上上|下下|上|下|[这本今])?个?(?:周|星期|礼拜)的?(?:周|星期|礼拜)?(?<w>[一二三四五六日天]|[1-7](?!\d|天|个))/dg,
    read: weekday,
  },
  { pattern: /(?<!\d|月|个)(?<m>\d{1,2})[./-](?<d>\d{1,2})(?![\d./-]|号|万|%)/dg, read: yearless },
  // A feast is often a whole holiday, and the year stays open.
  {
    pattern:
      /元旦|情人节|劳动节|五一(?![\d零一二三四五六七八九])|儿童节|教师节|国庆|平安夜|圣诞|十一(?=国庆|长假|放假)/dg,
    read: (_, [start, end]) => untold('no-day', start, end),
  },
  {
    pattern: /月[底末初]|年[底末初]|周末|[上下这]个?(?:周|月|星期|礼拜)|过[几两]天|最近/dg,
    read: (_, [start, end]) => untold('no-day', start, end),
  },
  { pattern: new RegExp(`(?<![\\d月年])${day}[号日]`, 'dg'), read: bareDay },
  { pattern: /(?<!\d)(?<y>\d{4})\s+(?<m>\d{1,2})\s+(?<d>\d{1,2})(?!\d)/dg, read: dated },
];

/** Every day that a Chinese text names, in order. */
export function zhDates(text: string, context: DateContext): readonly Mention<NamedDay>[] {
  const found: Mention<NamedDay>[] = [];
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end))
        found.push(read(match.groups ?? {}, [start, end], context));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function number(words: string | undefined): number {
  if (words === undefined) return Number.NaN;
  if (/^\d+$/.test(words)) return Number(words);
  return zhNumeralAt(words.replace(/^零(?=.)/, ''), 0)?.value ?? Number.NaN;
}

function yearOf({ y, ry }: Parts, today: CalendarDay | undefined): number {
  if (y !== undefined) return fullYear(number(y), today);
  return today === undefined ? Number.NaN : today.year + (relativeYears.get(ry ?? '') ?? 0);
}

function dated(parts: Parts, [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  const year = yearOf(parts, today);
  if (Number.isNaN(year)) return untold('relative-without-now', start, end);
  return named({ year, month: number(parts.m), day: number(parts.d) }, start, end);
}

function yearless({ m, d }: Parts, [start, end]: Place, { today, tense, birth }: DateContext): Mention<NamedDay> {
  if (birth || today === undefined) return untold('no-year', start, end);
  const found = nearestYear(number(m), number(d), today, tense, 'this-year');
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
}

function inMonth({ rm, d }: Parts, [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const shift = rm?.startsWith('上上')
    ? -2
    : rm?.startsWith('上')
      ? -1
      : rm?.startsWith('下下')
        ? 2
        : rm?.startsWith('下')
          ? 1
          : 0;
  return named({ ...plusMonths({ ...today, day: 1 }, shift), day: number(d) }, start, end);
}

function fromToday({ r }: Parts, [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  return named(plusDays(today, relativeDays.get(r ?? '') ?? 0), start, end);
}

function counted({ n, u, s }: Parts, [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const count = number(n) * (s?.endsWith('前') ? -1 : 1);
  if (!Number.isInteger(count)) return untold('no-day', start, end);
  if (u === '天') return named(plusDays(today, count), start, end);
  if (/周|星期|礼拜/.test(u ?? '')) return named(plusDays(today, count * 7), start, end);
  return named(plusMonths(today, u === '年' ? count * 12 : count), start, end, true);
}

function weekday({ k, w }: Parts, [start, end]: Place, { today, tense }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const wanted = /[日天]/.test(w ?? '') ? 7 : number(w);
  const inWeek = wanted - weekdayOf(today);
  if (k === undefined)
    return named(plusDays(today, tense === 'past' ? (inWeek > 0 ? inWeek - 7 : inWeek) : (inWeek + 7) % 7), start, end);
  const weeks = (k.startsWith('上') ? -1 : k.startsWith('下') ? 1 : 0) * (/上上|下下/.test(k) ? 2 : 1);
  // 这周一 on a Tuesday: some mean yesterday, some the Monday to come.
  if (weeks === 0 && inWeek < 0 && tense !== 'past') return untold('which-week', start, end);
  return named(plusDays(today, inWeek + weeks * 7), start, end);
}

function nthWeekday({ m, n, w }: Parts, [start, end]: Place, { today }: DateContext): Mention<NamedDay> {
  if (today === undefined) return untold('relative-without-now', start, end);
  const first = { year: today.year, month: number(m), day: 1 };
  const wanted = /[日天]/.test(w ?? '') ? 7 : number(w);
  return named(plusDays(first, ((wanted - weekdayOf(first) + 7) % 7) + (number(n) - 1) * 7), start, end);
}

function bareDay({ d }: Parts, [start, end]: Place, { today, tense, birth }: DateContext): Mention<NamedDay> {
  if (birth || today === undefined) return untold('no-month', start, end);
  const found = nearestMonth(number(d), today, tense, 'this-month');
  return found === undefined ? untold('not-a-date', start, end) : named(found, start, end);
}
