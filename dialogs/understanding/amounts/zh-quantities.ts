import { currencies } from '../lexicon/currencies.js';
import type { Mention } from './mention.js';
import { notationAt } from './notation.js';
import type { Quantity } from './quantity.js';
import { round } from './round.js';
import { Signs } from './signs.js';
import { zhChange } from './zh-change.js';
import { counters, countsThings, timed } from './zh-counting.js';
import { zhNumeralAt } from './zh-numeral.js';
import { fractionAt, half, tenthsOf } from './zh-shares.js';

const money = [...currencies.keys()]
  .filter((name) => !/^[a-z]+s?$/.test(name) || name.length === 3)
  .sort((a, b) => b.length - a.length);
// 五千欧 is money, 五千欧洲游客 is not.
const names = money
  .map((name) => (name === '欧' ? `${name}(?![\u3400-\u9fff])` : name.replace(/[$]/g, '\\$')))
  .join('|');
const ahead = names.replace(/(?<=^|\|)(?:块钱?|元|圆|钱|块)(?=\||$)/g, '(?!)');
const longestName = Math.max(...money.map((name) => name.length));
const before = new RegExp(`(?:${ahead})$`);
const after = new RegExp(`(?:${names})+[整正]?|个(?=[一二三四五六七八九\\d]毫)`, 'y');
/** With what a name of money begins and ends: most numbers have no such sign beside them. */
const beginnings = new Signs([...money, '个']);
const endings = new Signs(money.map((name) => name.slice(-1)));
const percent = /[%‰‱]|个?百分点|个点|趴|个百分|点(?![0-9零一二三四五六七八九钟半几多来百千万亿点])/y;
const tenths = /[成折]/y;
const perMille: ReadonlyMap<string, number> = new Map([
  ['‰', 0.1],
  ['‱', 0.01],
]);

/** Every quantity that a Chinese text names, in order. */
export function zhQuantities(text: string): readonly Mention<Quantity>[] {
  const found: Mention<Quantity>[] = [];
  for (let at = 0; at < text.length; ) {
    idiom.lastIndex = at;
    if (idiomatic.at(text, at) && idiom.test(text)) {
      at = idiom.lastIndex;
      continue;
    }
    const mention = quantityAt(text, at);
    if (mention !== undefined) found.push(whole(text, mention));
    at = mention?.end ?? at + 1;
  }
  return found;
}

/** 几一, 十3, 一点两百, 八十五半: what stands right beside a number wanted to be part of it. */
function whole(text: string, mention: Mention<Quantity>): Mention<Quantity> {
  const { fault = 'without-count', value } = mention;
  if (fault !== 'without-count' || !(value.unit === 'none' || value.unit === 'other')) return mention;
  const before = /[几半百千万亿]多?$|(?<![有差早晚快地重网缺])点$/.test(
    text.slice(Math.max(0, mention.start - 2), mention.start),
  );
  const after =
    text[mention.end - 1] !== '个' &&
    /^(?!一[个年月天平次期人周])(?:[几半百千万亿零一二两三四五六七八九\d]|点(?![钟左多半几吧了到]))/.test(
      text.slice(mention.end, mention.end + 2),
    );
  return before || after ? { ...mention, fault: 'not-a-number' } : mention;
}

const idiomatic = new Signs('一七乱三不差有');
const idiom =
  /一问三不知|一五一十|一清二楚|七上八下|乱七八糟|三心二意|不管三七二十一|差一点儿?|有一点儿?(?![零一二三四五六七八九\d]+(?:[块元%个]|$))/y;

function quantityAt(text: string, at: number): Mention<Quantity> | undefined {
  if (text[at + 1] === '半' && /^[一1]半(?!年|个月)/.test(text.slice(at, at + 4)))
    return { value: { amount: 0.5, unit: 'none' }, start: at, end: at + 2 };
  if (text[at + 2] === '半' && /^一[大小多]半(?![年天夜])/.test(text.slice(at, at + 4)))
    return { value: { amount: 0, unit: 'none' }, start: at, end: at + 3, fault: 'few' };
  const wholeAnd = yuanAt(text, at);
  if (wholeAnd !== undefined) return wholeAnd;
  const discount =
    text.startsWith('折', at + 1) || text.startsWith('折', at + 2) ? halfOff.exec(text.slice(at, at + 3)) : null;
  if (discount) return { value: { amount: 50, unit: 'percent' }, start: at, end: at + discount[0].length };
  const notation = notationAt(text, at);
  if (notation !== undefined) return withUnit(text, notation);
  const share = fractionAt(text, at);
  if (share !== undefined) return share;
  const numeral = zhNumeralAt(text, at);
  const counted = numeral ?? half(text, at);
  return counted === undefined ? undefined : withUnit(text, counted);
}

/** 块二, 块半: one yuan that is not said. */
function yuanAt(text: string, at: number): Mention<Quantity> | undefined {
  if (text[at] !== '块' || !/^[\s,。是就才]?$/.test(text[at - 1] ?? '')) return undefined;
  if (!/^块[一二三四五六七八九半](?![百千万十])/.test(text.slice(at, at + 3))) return undefined;
  const tail = zhChange(text, at + 1, 1);
  return tail.end === at + 1 ? undefined : { value: { amount: tail.amount, unit: 'money' }, start: at, end: tail.end };
}

const halfOff = /^(?:打)?[对半]折/;

function withUnit(text: string, numeral: Mention<number>): Mention<Quantity> {
  const fault = numeral.fault === undefined ? {} : { fault: numeral.fault };
  const named = endings.at(text, numeral.start - 1)
    ? before.exec(text.slice(Math.max(0, numeral.start - longestName), numeral.start))?.[0]
    : undefined;
  const start = numeral.start - (named?.length ?? 0);
  const at = numeral.end;
  const bounded = /^(?:[多来余](?=[块元万个])|个[多来](?=[点月百]))/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
  const from = at + bounded;
  const flaw = bounded > 0 && !text.slice(at, from).includes('来') ? { fault: 'bound' } : fault;
  const worth = beginnings.at(text, from) ? take(after, text, from) : '';
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
  // 三千六百多点 is a little more, no percentage.
  const aLittle = /^[多余]点/.test(text.slice(from - 1, from + 1));
  const rate = aLittle ? '' : take(percent, text, from + (halfMore > 0 ? 2 : 0));
  if (rate !== '' || (halfMore > 0 && !text.startsWith('个半月', from))) {
    const stop = from + (halfMore > 0 ? 2 : 0) + rate.length;
    const plusHalf = text[stop] === '半' ? 0.5 : 0;
    const tenths = rate === '个点' ? tenthsBehind(text, stop) : 0;
    const more = halfMore + plusHalf + tenths / 10;
    const amount = round((numeral.value + (numeral.value < 0 ? -more : more)) * (perMille.get(rate) ?? 1));
    // 四点 was cut off before its decimals, or is an hour; 四个点 is a rate.
    const cut = rate === '点' && halfMore === 0 && /^[\s,。.!]*$/.test(text.slice(stop)) ? { fault: 'cut-off' } : flaw;
    return {
      value: { amount, unit: rate === '' ? 'none' : 'percent' },
      start,
      end: stop + (plusHalf > 0 || tenths > 0 ? 1 : 0),
      ...cut,
    };
  }
  // 五厘 is five percent a year to some, and half a percent a month to others.
  if (text[from] === '厘' && text[from + 1] !== '米')
    return { value: { amount: numeral.value, unit: 'percent' }, start, end: from + 1, fault: 'not-a-percent' };
  const counted = take(counters, text, from);
  const monthOfYear = counted.startsWith('月') && !(numeral.value >= 1 && numeral.value <= 12);
  if (counted !== '' && !monthOfYear) return timed(text, numeral, from, counted, flaw);
  if (/^打(?![折算的扰开底工理听电卡钱款了过到住印])/.test(text.slice(from, from + 2))) {
    return { value: { amount: numeral.value * 12, unit: 'other' }, start, end: from + 1, ...flaw };
  }
  const end = from + (/^[个整正]/.test(text.slice(from, from + 1)) ? 1 : 0);
  const unit = countsThings(text, start, from) ? 'other' : 'none';
  return { value: { amount: numeral.value, unit }, start, end, ...flaw };
}

/** 四个点九 is 4.9. */
function tenthsBehind(text: string, at: number): number {
  const found = /^[一二三四五六七八九](?![个十百千万年月])/.exec(text.slice(at, at + 2));
  return found === null ? 0 : (zhNumeralAt(found[0], 0)?.value ?? 0);
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function code3(worth: string): string | undefined {
  if (worth.length === 1) return currencies.get(worth) || undefined;
  for (const name of money)
    if (worth.endsWith(name) || worth.startsWith(name)) {
      const code = currencies.get(name);
      if (code) return code;
    }
  return undefined;
}
