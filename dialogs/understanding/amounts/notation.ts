import type { Mention } from './mention.js';
import { round } from './round.js';

const fraction = /([-负])?(?:(\d{1,6})(?:\s+(?:and )?|又))?(\d{1,3})\/(\d{1,3})(?:ths?\b)?(?![\d/年月号日]|\.\d)/y;
const power = /(-?\d+(?:\.\d+)?)(?:(?:\s?[x×*]\s?10)?\s?\^\s?\+?(-*)(\d{1,2})|e\+?(-?)(\d{1,2}))(?![\da-z.])/y;

/** 1 234 567 and 5 000: a group that no number begins with, or several groups, cannot be numbers one after another. */
const spaced = /\d{1,3}(?: [1-9]\d\d)*(?: 0\d\d)+(?: \d{3})*(?![\d,.]?\d)|\d{1,2}(?: \d{3}){2,}(?![\d,.]?\d)/y;
/** 12,00,000 as in India, 1.234.567 as in Europe; 3,50 may be a price, a list, or cut off. */
const lakhs = /\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?![\d,.]?\d)/y;
const dotted = /\d{1,3}(?:\.\d{3}){2,}(?![\d,.]?\d)/y;
const odd = /\d+(?:[.,]\d+)*,\d{1,2}(?![\d,.]?\d)/y;

/** A number written as in sums, 3/5, 2 1/4, 2^5, 1.3e6, 1.3x10^6, or with its places set apart, 1 234 567. */
export function notationAt(text: string, at: number): Mention<number> | undefined {
  if (!isSign(text.charCodeAt(at)) || /[\d./]/.test(text[at - 1] ?? '')) return undefined;
  return fractionAt(text, at) ?? powerAt(text, at) ?? groupedAt(text, at);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** A digit, a minus, or 负: asked of every character of every answer, so without a pattern. */
function isSign(code: number): boolean {
  return isDigit(code) || code === 45 || code === 0x8d1f;
}

function fractionAt(text: string, at: number): Mention<number> | undefined {
  fraction.lastIndex = at;
  const found = fraction.exec(text);
  const [, sign, whole = '0', above, below] = found ?? [];
  if (found === null || Number(below) === 0 || (whole !== '0' && Number(above) >= Number(below))) return undefined;
  const value = Number(whole) + Number(above) / Number(below);
  const mention = { value: round(sign ? -value : value), start: at, end: fraction.lastIndex };
  // "2/3 cards" may be two or three of them.
  return whole === '0' ? { ...mention, fault: 'a-fraction' } : mention;
}

function powerAt(text: string, at: number): Mention<number> | undefined {
  power.lastIndex = at;
  const found = power.exec(text);
  const [words = '', base, signs, exponent, minus, places] = found ?? [];
  if (found === null) return undefined;
  const digits = Number(exponent ?? places) * ((signs ?? minus ?? '').length % 2 === 1 ? -1 : 1);
  const scaled = exponent === undefined || /[x×*]/.test(words);
  const worth = scaled ? Number(base) * 10 ** digits : Math.sign(Number(base)) * Math.abs(Number(base)) ** digits;
  return { value: round(worth), start: at, end: power.lastIndex };
}

function groupedAt(text: string, at: number): Mention<number> | undefined {
  let sign = at + 1;
  while (sign < at + 3 && isDigit(text.charCodeAt(sign))) sign++;
  // Only behind a blank, a comma or a point can more figures come.
  if (!' ,.'.includes(text[sign] ?? '?') || !isDigit(text.charCodeAt(sign + 1))) return undefined;
  for (const [pattern, signs] of [
    [spaced, ' '],
    [lakhs, ','],
    [dotted, '.'],
  ] as const) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { value: Number(found.replaceAll(signs, '')), start: at, end: at + found.length };
  }
  odd.lastIndex = at;
  const found = odd.exec(text)?.[0];
  return found === undefined
    ? undefined
    : { value: Number(found.replaceAll(',', '')), start: at, end: at + found.length, fault: 'not-a-number' };
}
