import type { Mention } from './mention.js';
import type { Quantity } from './quantity.js';
import { round } from './round.js';
import { zhNumeralAt } from './zh-numeral.js';

const shares: ReadonlyMap<string, number> = new Map(
  Object.entries({ 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7 }),
);

/** Characters within which a fraction shows that it is one. */
const longestFraction = 40;

/** 百分之四点一, 千分之二, 三分之二, 一又二分之一, 百分百. */
export function fractionAt(text: string, at: number): Mention<Quantity> | undefined {
  let start = at;
  const sign = text[at] === '负' ? -1 : 1;
  if (sign < 0) start += text[at + 1] === '的' ? 2 : 1;
  // Only near by: to look through all of a long text from each of its characters takes too long.
  const near = text.slice(start, start + longestFraction);
  if (!near.includes('分') && !near.includes('份')) return undefined;
  const named =
    /^([十百千]?万|百|千)分之?(?=[0-9.零一二两三四五六七八九十百千点半负廿卅壹贰叁肆伍陆柒捌玖拾佰仟-])/.exec(near);
  if (named !== null) {
    const part = partOf(text, start + named[0].length);
    if (part === undefined) return undefined;
    const scale = 100 / (shares.get(named[1] ?? '') ?? 100);
    return { ...part, start: at, value: { amount: round(sign * part.value * scale), unit: 'percent' } };
  }
  if (!near.includes('分之') && !near.includes('份')) return undefined;
  const first = near.startsWith('十分之') ? { value: 10, start, end: start + 1 } : zhNumeralAt(text, start);
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

/** What stands behind 百分之: 四点一, 五个半, 半, 百. */
function partOf(text: string, at: number): Mention<number> | undefined {
  if (/^[百佰](?![零一二三四五六七八九\d多几来])/.test(text.slice(at, at + 2)))
    return { value: 100, start: at, end: at + 1 };
  if (text[at] === '半') return { value: 0.5, start: at, end: at + 1 };
  const part = zhNumeralAt(text, at);
  if (part === undefined || !/^个半(?!月)/.test(text.slice(part.end, part.end + 3))) return part;
  return { ...part, value: part.value + 0.5, end: part.end + 2 };
}

/** 半年, 半成, 半个点, 半块, 半打, 半个: a half with nothing before it. */
export function half(text: string, at: number): Mention<number> | undefined {
  if (text[at] !== '半') return undefined;
  const begins = /^[\s,。是就的才]?$/.test(text[at - 1] ?? '');
  const counts = /^半(?:年|成|个百?分?点|个月|[块元]|打|个?$)/.test(text.slice(at, at + 5));
  return counts && (begins || !/^半[块元打个]?$/.test(text.slice(at, at + 2)))
    ? { value: 0.5, start: at, end: at + 1 }
    : undefined;
}

/** 九成五 is 95 %, 八五折 and 8.5折 are 85 %. */
export function tenthsOf(text: string, numeral: Mention<number>, end: number, kind: string): Mention<Quantity> {
  const next = kind === '成' ? zhNumeralAt(text, end) : undefined;
  const tail = next !== undefined && Number.isInteger(next.value) && next.value < 10 ? next : undefined;
  const amount = numeral.value <= 10 ? numeral.value * 10 : numeral.value;
  if (kind === '成' && text[end] === '半')
    return { value: { amount: round(amount + 5), unit: 'percent' }, start: numeral.start, end: end + 1 };
  const fault = kind === '折' && numeral.fault === 'range' ? undefined : numeral.fault;
  return {
    value: { amount: round(amount + (tail?.value ?? 0)), unit: 'percent' },
    start: numeral.start,
    end: tail?.end ?? end,
    ...(fault === undefined ? {} : { fault }),
  };
}
