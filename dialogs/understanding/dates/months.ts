import type { Mention } from '../amounts/mention.js';
import { zhNumeralAt } from '../amounts/zh-numeral.js';
import { type CalendarDay, plusMonths } from '../calendar.js';
import { everyMatch } from '../every-match.js';
import { Sieve } from '../sieve/sieve.js';
import type { DateContext } from './date-mention.js';
import { type DateItem, dateItems } from './en-date-items.js';
import { fullYear } from './tense.js';

/** A month of a year that was named; `rough` when it was counted back. */
export interface NamedMonth {
  readonly year: number;
  readonly month: number;
  readonly rough?: boolean;
}

type Found = Mention<NamedMonth>;
type Parts = Readonly<Record<string, string | undefined>>;

const numeral = '[一二两三四五六七八九十零\\d]{1,4}';
const neighbours = '(?:一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)';
const chineseForms: readonly RegExp[] = [
  new RegExp(
    `(?<range>(?:(?:\\d{4}|[零一二三四五六七八九]{2,4})年|大前年|前年|去年|今年)?的?十?${neighbours}(?:月|(?:年|个月)[以之]?前)|[十几数好]几?(?:年|个月)[以之]?前)`,
    'g',
  ),
  /(?<y>\d{4}|\d{2}|[零一二三四五六七八九]{4}|[零一二三四五六七八九]{2}|[一二两]千[零一二三四五六七八九十百]{1,6})年的?(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月/g,
  /(?<r>大前年|前年|去年|上年|今年|本年|明年)的?(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月/g,
  new RegExp(`(?<n>${numeral})年以?之?前的?(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月`, 'g'),
  new RegExp(`(?<n>${numeral}|半(?=年))(?<u>年半?|个?半?月)(?:多)?(?:以?之?前)`, 'g'),
  /(?<k>上上个?月|上个?月|[这本]个?月|当月|下个?月)/g,
  /(?<!\d)(?<y>\d{4})[-./](?<m>\d{1,2})(?![\d年])/g,
  /(?<!\d)(?<y>20\d{2}|19\d{2})(?<m>0[1-9]|1[0-2])(?!\d)/g,
  /(?<y>\d{4}|[零一二三四五六七八九]{4})年/g,
  /(?<r>大前年|前年|去年|今年)/g,
  /(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月/g,
];
const chineseSieve = new Sieve(chineseForms, (pattern) => pattern);
const relativeYears: ReadonlyMap<string, number> = new Map(
  Object.entries({ 大前年: -3, 前年: -2, 去年: -1, 上年: -1, 今年: 0, 本年: 0, 明年: 1 }),
);

/** Every month that a text names, in order. */
export function monthMentions(text: string, context: DateContext): readonly Found[] {
  return /[\u3400-\u9fff]/.test(text) ? chineseMonths(text, context) : englishMonths(text, context);
}

function chineseMonths(text: string, context: DateContext): readonly Found[] {
  const found: Found[] = [];
  for (const pattern of chineseSieve.passing(text)) {
    for (const match of everyMatch(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!found.some((other) => other.start < end && start < other.end))
        found.push(read(match.groups ?? {}, start, end, context.today, match[0]));
    }
  }
  return inOneYear(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Between a year and its month: 前年年初，二月份; 2003年非典那会儿，四月. */
const sameYear =
  /^(?:的)?(?:年?[初中底末头尾]|[上下]半年|[春夏秋冬]天?|春节|过年|过完年|国庆|五一|元旦|端午|中秋|[暑寒]假|非典|疫情|奥运|地震)?(?:的?时候|那会儿?|那时候?|那年|期间|前后|[以之过]?后|[以之]?前)?[,，、\s]*(?:也?就?是|在)?$/;

/** A bare year and the one bare month behind it name a month together. */
function inOneYear(text: string, found: readonly Found[]): readonly Found[] {
  const [year, month, ...more] = found;
  const joins =
    year?.fault === 'no-month' &&
    year.value.year > 0 &&
    month?.fault === 'no-year' &&
    more.length === 0 &&
    sameYear.test(text.slice(year.end, month.start));
  return joins ? [told(year.value.year, month.value.month, year.start, month.end)] : found;
}

function read(parts: Parts, start: number, end: number, today: CalendarDay | undefined, words: string): Found {
  const month = parts.m === undefined ? undefined : number(parts.m);
  if (parts.range !== undefined) return untold('range', start, end);
  if (parts.y !== undefined)
    return month === undefined
      ? untold('no-month', start, end, { year: fullYear(number(parts.y), today, 1), month: 0 })
      : told(fullYear(number(parts.y), today, 1), month, start, end);
  if (parts.r === undefined && parts.n === undefined && parts.k === undefined)
    return untold('no-year', start, end, { year: 0, month: month ?? 0 });
  if (parts.r !== undefined && month === undefined) {
    const year = today === undefined ? 0 : today.year + (relativeYears.get(parts.r) ?? 0);
    return untold('no-month', start, end, { year, month: 0 });
  }
  if (today === undefined) return untold('relative-without-now', start, end);
  if (parts.r !== undefined) return told(today.year + (relativeYears.get(parts.r) ?? 0), month ?? 0, start, end);
  if (parts.k !== undefined) {
    const shift = parts.k.startsWith('上上') ? -2 : parts.k.startsWith('上') ? -1 : parts.k.startsWith('下') ? 1 : 0;
    return told(...yearAndMonth(plusMonths(today, shift)), start, end);
  }
  const count = number(parts.n);
  if (month !== undefined) return told(today.year - count, month, start, end);
  if (/多|半(?!年)|[^半]年半/.test(words)) return untold('bound', start, end);
  const back = plusMonths(today, parts.n === '半' ? -6 : parts.u === '年' ? -12 * count : -count);
  return { ...told(...yearAndMonth(back), start, end), value: { year: back.year, month: back.month, rough: true } };
}

const americanMonth = /(?<![\d/])(1[0-2]|0?[1-9]) ?\/ ?(\d{4}|\d{2})(?![\d/])|(?<!\d)(\d{4})[-/.](\d{1,2})(?!\d)/g;

function englishMonths(text: string, { today }: DateContext): readonly Found[] {
  const found: Found[] = [];
  const add = (mention: Found) => {
    if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention);
  };
  for (const match of everyMatch(americanMonth, text)) {
    const [year, month] = match[1] === undefined ? [match[3], match[4]] : [match[2], match[1]];
    add(told(fullYear(Number(year), today, 1), Number(month), match.index, match.index + match[0].length));
  }
  const { items, kinds } = dateItems(text);
  for (const [shape, make] of englishSieve.passing(kinds)) {
    for (const match of everyMatch(shape, kinds)) {
      const part = items.slice(match.index, match.index + match[0].length);
      add(make(part, today, part[0]?.start ?? 0, part.at(-1)?.end ?? 0));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Make = (items: readonly DateItem[], today: CalendarDay | undefined, start: number, end: number) => Found;

const value = (items: readonly DateItem[], kind: string) => items.find((item) => item.kind === kind)?.value ?? 0;
const relative =
  (make: (items: readonly DateItem[], today: CalendarDay) => NamedMonth): Make =>
  (items, today, start, end) => {
    if (today === undefined) return untold('relative-without-now', start, end);
    const named = make(items, today);
    return { ...told(named.year, named.month, start, end), value: named };
  };

const englishForms: readonly (readonly [RegExp, Make])[] = [
  [/M(?:t?[ON])?[oic]*Y/g, (items, _, start, end) => told(value(items, 'Y'), value(items, 'M'), start, end)],
  [/Yc?[oi]?M/g, (items, _, start, end) => told(value(items, 'Y'), value(items, 'M'), start, end)],
  [
    /M[oic]*ry|ryc?[oi]?M/g,
    relative((items, today) => ({ year: today.year + value(items, 'r'), month: value(items, 'M') })),
  ],
  [
    /[NA]y[gh]?[oic]*M/g,
    relative((items, today) => ({
      year: today.year - (items[0]?.kind === 'N' ? value(items, 'N') : 1),
      month: value(items, 'M'),
    })),
  ],
  [
    // "Ten years this coming February" began ten years before that February.
    /[NA]yg?[oic]*r+M/g,
    relative((items, today) => {
      const { year, month } = nearest(items.slice(items.findLastIndex(({ kind }) => kind === 'r')), today);
      return { year: year - (items[0]?.kind === 'N' ? items[0].value : 1), month };
    }),
  ],
  [/[NA][vq-][NA][my]g/g, (_, __, start, end) => untold('range', start, end)],
  [/[NA][my](?:&AF|&NF)g/g, (_, __, start, end) => untold('bound', start, end)],
  [/FA?yg/g, relative((_, today) => ({ ...monthOf(plusMonths(today, -6)), rough: true }))],
  [/[NA][my]g/g, relative(counted)],
  [/t?mbr/g, relative((_, today) => monthOf(plusMonths(today, -2)))],
  [/rm/g, relative((items, today) => ({ ...monthOf(plusMonths(today, value(items, 'r'))) }))],
  [/rM/g, relative(nearest)],
  [/M[oic]?N(?!\w?[pg])|MO/g, twoDigits],
  [/Y|ry/g, (_, __, start, end) => untold('no-month', start, end)],
  [/M/g, (_, __, start, end) => untold('no-year', start, end)],
];

const englishSieve = new Sieve(englishForms, ([shape]) => shape);

function counted(items: readonly DateItem[], today: CalendarDay): NamedMonth {
  const count = items[0]?.kind === 'N' ? items[0].value : 1;
  return { ...monthOf(plusMonths(today, -count * (items.some((item) => item.kind === 'y') ? 12 : 1))), rough: true };
}

/** "last March" is the last one before this month; "this March" this year's. */
function nearest(items: readonly DateItem[], today: CalendarDay): NamedMonth {
  const [month, which] = [value(items, 'M'), value(items, 'r')];
  const shift = which < 0 ? (month < today.month ? 0 : -1) : which > 0 ? (month > today.month ? 0 : 1) : 0;
  return { year: today.year + shift, month };
}

/** "March 21" may be a day or a year, "June of nineteen" is a year. */
function twoDigits(items: readonly DateItem[], today: CalendarDay | undefined, start: number, end: number): Found {
  const said = items.find((item) => item.kind === 'N');
  const year = said !== undefined && (items.some((item) => item.kind === 'o') || said.value > 31);
  return year ? told(fullYear(said.value, today, 1), value(items, 'M'), start, end) : untold('no-year', start, end);
}

const monthOf = ({ year, month }: CalendarDay) => ({ year, month });
const yearAndMonth = ({ year, month }: CalendarDay): [number, number] => [year, month];

function told(year: number, month: number, start: number, end: number): Found {
  const sound = Number.isInteger(year) && year >= 1900 && year <= 2200 && month >= 1 && month <= 12;
  return { value: { year, month }, start, end, ...(sound ? {} : { fault: 'not-a-month' }) };
}

function untold(fault: string, start: number, end: number, value: NamedMonth = { year: 0, month: 0 }): Found {
  return { value, start, end, fault };
}

function number(words: string | undefined): number {
  return words === undefined
    ? Number.NaN
    : /^\d+$/.test(words)
      ? Number(words)
      : (zhNumeralAt(words, 0)?.value ?? Number.NaN);
}
