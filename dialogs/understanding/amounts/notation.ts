import type { Mention } from './mention.js';
import { round } from './round.js';

const fraction = /([-负])?(?:(\d{1,6})(?:\s+(?:and )?|又))?(\d{1,3})\/(\d{1,3})(?:ths?\b)?(?![\d/年月号日]|\.\d)/y;
const power = /(-?\d+(?:\.\d+)?)(?:(?:\s?[x×*]\s?10)?\s?\^\s?\+?(-*)(\d{1,2})|e\+?(-?)(\d{1,2}))(?![\da-z.])/y;

/** A number written as in sums: 3/5, 2 1/4, 2^5, 1.3e6, 1.3x10^6. */
export function notationAt(text: string, at: number): Mention<number> | undefined {
  if (!isSign(text.charCodeAt(at)) || /[\d./]/.test(text[at - 1] ?? '')) return undefined;
  return fractionAt(text, at) ?? powerAt(text, at);
}

/** A digit, a minus, or 负: asked of every character of every answer, so without a pattern. */
function isSign(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 45 || code === 0x8d1f;
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
