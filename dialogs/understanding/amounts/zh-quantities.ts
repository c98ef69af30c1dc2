import { currencies } from '../lexicon/currencies.js';
import type { Mention } from './mention.js';
import { notationAt } from './notation.js';
import type { Quantity, Unit } from './quantity.js';
import { round } from './round.js';
import { zhChange } from './zh-change.js';
import { zhNumeralAt } from './zh-numeral.js';

const money = [...currencies.keys()]
  .filter((name) => !/^[a-z]+s?$/.test(name) || name.length === 3)
  .sort((a, b) => b.length - a.length);
const names = money.map((name) => name.replace(/[$]/g, '\\$')).join('|');
const ahead = names.replace(/(?<=^|\|)(?:块钱?|元|圆|钱|块)(?=\||$)/g, '(?!)');
const before = new RegExp(`(?:${ahead})$`);
const after = new RegExp(`(?:${names})+[整正]?|个(?=[一二三四五六七八九\\d]毫)`, 'y');
const percent = /%|个?百分点|个点|个百分|点(?![0-9零一二三四五六七八九钟半几多来])/y;
const time =
  /(个半月|个月|月份?|年(?!薪|收|入|终|底)期?|载|号|日|天|周|星期|岁|点钟|点半|小时|分钟|次|期|人|口|位|张|套|层|楼|米|平|个人|个孩子|类|份|遍|瓶|卡|倍|个基点|基点)/y;
const tenths = /[成折]/y;
const shares: ReadonlyMap<string, number> = new Map(
  Object.entries({ 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7 }),
);

/** Every quantity that a Chinese text names, in order. */
export function zhQuantities(text: string): readonly Mention<Quantity>[] {
  const found: Mention<Quantity>[] = [];
  for (let at = 0; at < text.length; ) {
    idiom.lastIndex = at;
    if (idiomatic.has(text[at] ?? '') && idiom.test(text)) {
      at = idiom.lastIndex;
      continue;
    }
    const mention = quantityAt(text, at);
    if (mention !== undefined) found.push(mention);
    at = mention?.end ?? at + 1;
  }
  return found;
}

const idiomatic = new Set('一七乱三不差有');
const idiom =
  /一问三不知|一五一十|一清二楚|七上八下|乱七八糟|三心二意|不管三七二十一|差一点儿?|有一点儿?(?![零一二三四五六七八九\d]+(?:[块元%个]|$))/y;

function quantityAt(text: string, at: number): Mention<Quantity> | undefined {
  if (/^[一1]半(?!年|个月)/.test(text.slice(at, at + 4)))
    return { value: { amount: 0.5, unit: 'none' }, start: at, end: at + 2 };
  const discount =
    text.startsWith('折', at + 1) || text.startsWith('折', at + 2) ? halfOff.exec(text.slice(at, at + 3)) : null;
  if (discount) return { value: { amount: 50, unit: 'percent' }, start: at, end: at + discount[0].length };
  const notation = notationAt(text, at);
  if (notation !== undefined) return withUnit(text, notation);
  const share = fractionAt(text, at);
  if (share !== undefined) return share;
  const numeral = zhNumeralAt(text, at);
  if (numeral === undefined) return half(text, at);
  return withUnit(text, numeral);
}

const halfOff = /^(?:打)?[对半]折/;

/** 百分之四点一, 千分之二, 三分之二, 一又二分之一. */
/** Characters within which a fraction shows that it is one. */
const longestFraction = 40;

function fractionAt(text: string, at: number): Mention<Quantity> | undefined {
  let start = at;
  const sign = text[at] === '负' ? -1 : 1;
  if (sign < 0) start++;
  // Only near by: to look through all of a long text from each of its characters takes too long.
  const near = text.slice(start, start + longestFraction);
  if (!near.includes('分') && !near.includes('份')) return undefined;
  const named = /^([十百千]?万|百|千)分之?(?=[0-9.零一二两三四五六七八九十百千负-])/.exec(near);
  if (named !== null) {
    const part = zhNumeralAt(text, start + named[0].length);
    if (part === undefined) return undefined;
    const scale = 100 / (shares.get(named[1] ?? '') ?? 100);
    return { ...part, start: at, value: { amount: round(sign * part.value * scale), unit: 'percent' } };
  }
  if (!near.includes('分之') && !near.includes('份')) return undefined;
  const first = zhNumeralAt(text, start);
  if (first === undefined) return undefined;
  const whole = text[first.end] === '又' ? first : undefined;
  const base = whole === undefined ? first : zhNumeralAt(text, first.end + 1);
  if (base === undefined || base.value === 0) return undefined;
  const parts = partsAt(text, base);
  const count = parts === 0 ? undefined : zhNumeralAt(text, base.end + parts);
  if (count === undefined || (parts === 1 && /[^\s,。.!]/.test(text[count.end] ?? ' '))) return undefined;
  const fault = base.fault ?? count.fault;
  const amount = sign * ((whole?.value ?? 0) + count.value / base.value);
  return { value: { amount: round(amount), unit: 'none' }, start: at, end: count.end, ...(fault ? { fault } : {}) };
}

/** 三分之一; in the south 三份一 as well, but 两份 counts. */
function partsAt(text: string, base: Mention<number>): number {
  if (text.startsWith('分之', base.end)) return 2;
  return text[base.end] === '份' && text[base.start] !== '两' ? 1 : 0;
}

/** 半年, 半成, 半个点: a half with nothing before it. */
function half(text: string, at: number): Mention<Quantity> | undefined {
  const found = text[at] === '半' ? /^半(?=年|成|个百?分?点|个月)/.exec(text.slice(at, at + 5)) : null;
  return found === null ? undefined : withUnit(text, { value: 0.5, start: at, end: at + 1 });
}

function withUnit(text: string, numeral: Mention<number>): Mention<Quantity> {
  const fault = numeral.fault === undefined ? {} : { fault: numeral.fault };
  const named = before.exec(text.slice(Math.max(0, numeral.start - 4), numeral.start))?.[0];
  const start = numeral.start - (named?.length ?? 0);
  const at = numeral.end;
  const bounded = /^(?:[多来余](?=[块元万个])|个[多来](?=[点月百]))/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  const from = at + bounded;
  const flaw = bounded > 0 && !text.slice(at, from).includes('来') ? { fault: 'bound' } : fault;
  const worth = take(after, text, from);
  if (worth !== '' || named !== undefined) {
    const end = from + worth.length;
    const tail = zhChange(text, end, numeral.value);
    const code = currencies.get(named ?? '') || code3(worth);
    const value = { amount: tail.amount, unit: 'money' as const, ...(code ? { currency: code } : {}) };
    return { value, start, end: tail.end, ...(tail.fault ? { fault: tail.fault } : {}), ...flaw };
  }
  const small = /^(?:角|[毛毫]|分钱|分(?!之|钟))[钱子]?/.exec(text.slice(from, from + 3));
  if (small !== null) {
    const tail = zhChange(text, numeral.start, 0);
    if (tail.end >= from + small[0].length)
      return { value: { amount: tail.amount, unit: 'money' }, start, end: tail.end, ...flaw };
    const part = small[0].startsWith('分') ? 100 : 10;
    return {
      value: { amount: round(numeral.value / part), unit: 'money' },
      start,
      end: from + small[0].length,
      ...flaw,
    };
  }
  const tenth = take(tenths, text, from);
  if (tenth !== '') return tenthsOf(text, numeral, from + 1, tenth);
  const halfMore = text.startsWith('个半', from) ? 0.5 : 0;
  const rate = take(percent, text, from + (halfMore > 0 ? 2 : 0));
  if (rate !== '' || (halfMore > 0 && !text.startsWith('个半月', from))) {
    const stop = from + (halfMore > 0 ? 2 : 0) + rate.length;
    const plusHalf = text[stop] === '半' ? 0.5 : 0;
    const amount = round(numeral.value + halfMore + plusHalf);
    // 四点 was cut off before its decimals, or is an hour; 四个点 is a rate.
    const cut = rate === '点' && halfMore === 0 && /^[\s,。.!]*$/.test(text.slice(stop)) ? { fault: 'cut-off' } : flaw;
    return {
      value: { amount, unit: rate === '' ? 'none' : 'percent' },
      start,
      end: stop + (plusHalf > 0 ? 1 : 0),
      ...cut,
    };
  }
  const counted = take(time, text, from);
  const monthOfYear = counted.startsWith('月') && !(numeral.value >= 1 && numeral.value <= 12);
  if (counted !== '' && !monthOfYear) return timed(text, numeral, from, counted, flaw);
  if (/^打(?![折算的扰开])/.test(text.slice(from, from + 2))) {
    return { value: { amount: numeral.value * 12, unit: 'other' }, start, end: from + 1, ...flaw };
  }
  const end = from + (/^[个整正]/.test(text.slice(from, from + 1)) ? 1 : 0);
  const unit = countsThings(text, start, from) ? 'other' : 'none';
  return { value: { amount: numeral.value, unit }, start, end, ...flaw };
}

const thing =
  /^(?:个(?=[\u4e00-\u9fff])(?![百千万亿点半多来吧左上下到或还二两三四五六七八九])|(?=[\u4e00-\u9fff])(?![个吧左上下的了呢啊呀嘛哦噢整正多来到至和或还不就是差以出对嗯后税每前再然应可大]))/;

/** 第二套, 两个孩子, 三一重工: a number that counts or names something, where a bare one could be the answer. */
function countsThings(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '第') return true;
  return (
    thing.test(text.slice(end, end + 2)) &&
    (text[end] === '个' || /^[零一二两三四五六七八九]{1,2}$/.test(text.slice(start, end)))
  );
}

function timed(
  text: string,
  numeral: Mention<number>,
  from: number,
  counted: string,
  flaw: { fault?: string },
): Mention<Quantity> {
  const extra = counted === '个半月' || (text[from + counted.length] === '半' && /^年/.test(counted)) ? 0.5 : 0;
  const end = from + counted.length + (extra > 0 && counted !== '个半月' ? 1 : 0);
  return { value: { amount: numeral.value + extra, unit: unitOf(counted) }, start: numeral.start, end, ...flaw };
}

function unitOf(counted: string): Unit {
  if (/^[年载]/.test(counted)) return 'years';
  if (/^个半?月/.test(counted)) return 'months';
  return /^[号日]/.test(counted) ? 'day' : 'other';
}

/** 九成五 is 95 %, 八五折 and 8.5折 are 85 %. */
function tenthsOf(text: string, numeral: Mention<number>, end: number, kind: string): Mention<Quantity> {
  const next = kind === '成' ? zhNumeralAt(text, end) : undefined;
  const tail = next !== undefined && Number.isInteger(next.value) && next.value < 10 ? next : undefined;
  const amount = numeral.value <= 10 ? numeral.value * 10 : numeral.value;
  const fault = kind === '折' && numeral.fault === 'range' ? undefined : numeral.fault;
  return {
    value: { amount: round(amount + (tail?.value ?? 0)), unit: 'percent' },
    start: numeral.start,
    end: tail?.end ?? end,
    ...(fault === undefined ? {} : { fault }),
  };
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function code3(worth: string): string | undefined {
  for (const name of money)
    if (worth.endsWith(name) || worth.startsWith(name)) {
      const code = currencies.get(name);
      if (code) return code;
    }
  return undefined;
}
