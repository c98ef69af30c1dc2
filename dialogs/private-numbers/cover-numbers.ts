import { hear } from '../understanding/heard.js';
import { findNumbers } from './find-numbers.js';
import type { PrivateNumber } from './private-number.js';

/** A text without the numbers that nobody should send us, and which sorts of them it held. */
export interface Covered {
  readonly text: string;
  readonly kinds: readonly PrivateNumber[];
}

/** Nine digits with a few signs between them here and there, or four that are spelled: whatever has neither holds no such number. */
const mayHoldOne =
  /(?:[\d０-９]\D{0,3}){9}|[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{4}|(?:\b(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple)\b\W*){4}/iu;

/**
 * Covers numbers of IDs and bank cards that stand in free words, written or spoken: of an ID the first three digits and the
 * last four are left, of a card and of a taxpayer's number the last four (policies.md §5 and §7). `asked`: so many digits
 * are what a question wants, and stay.
 */
export function coverNumbers(text: string, asked?: number): Covered {
  if (!mayHoldOne.test(text)) return { text, kinds: [] };
  const { text: even, at } = hear(text);
  const found = findNumbers(even).filter(({ digits }) => digits.length !== asked);
  const covered = found.reduceRight((rest, { kind, digits, start, end }) => {
    const last = at[end - 1] ?? text.length;
    return rest.slice(0, at[start]) + cover(kind, digits) + rest.slice(last + 1);
  }, text);
  return { text: covered, kinds: [...new Set(found.map(({ kind }) => kind))] };
}

function cover(kind: PrivateNumber, digits: string): string {
  const left = kind === 'resident-id' ? 3 : 0;
  return digits.slice(0, left) + '*'.repeat(digits.length - left - 4) + digits.slice(-4).toUpperCase();
}
