import type { Mention } from './mention.js';
import { round } from './round.js';
import { Signs } from './signs.js';
import { ZhReading } from './zh-reading.js';
import { openingWan } from './zh-units.js';
import { idiom, opening } from './zh-words.js';

/** The numeral that stands at a place in a Chinese text, or undefined: 两万五, 2万5, 三十几万, 1,200.50, 二点五. */
export function zhNumeralAt(text: string, start: number): Mention<number> | undefined {
  if (
    !(opening.at(text, start) || (text[start] === '万' && openingWan.test(text.slice(start, start + 3)))) ||
    idiom.test(text.slice(start, start + 4))
  )
    return undefined;
  const sign = signAt(text, start);
  const read = new ZhReading(text, start + sign);
  read.run();
  // 万八千 leaves out how many 万.
  if (units.at(text, start - 1)) read.fault ??= 'few';
  if (read.end === start + sign || !read.any) return undefined;
  const value = round(sign > 0 ? -read.value() : read.value());
  return { value, start, end: read.end, ...(read.fault === undefined ? {} : { fault: read.fault }) };
}

const units = new Signs('百千万亿');

/** How many characters say that the number is below nought: 负, 负的, 零下, and a minus that joins nothing. */
function signAt(text: string, at: number): number {
  if (text[at] === '负') return text[at + 1] === '的' ? 2 : 1;
  if (text.startsWith('零下', at)) return 2;
  if (text[at] !== '-') return 0;
  const before = text[at - 1] === ' ' ? at - 2 : at - 1;
  return /[0-9a-z\u3400-\u9fff]/.test(text[before] ?? '') ? 0 : 1;
}
