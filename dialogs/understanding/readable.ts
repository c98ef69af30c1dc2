import { simplified } from './simplified.js';

/** No more of an answer is read than this many characters, so that its length cannot hold anybody up. */
export const longest = 2000;
/** Skin tones change the picture, never the meaning. */
const skinTones = /[\u{1F3FB}-\u{1F3FF}]/gu;
const control = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** In normal form 2½ becomes 21/2 unless something stands between. */
const fractions = /[\u00bc-\u00be\u2150-\u215e]/g;

/** Printable ASCII but the backtick: nothing in it has to be changed but its spaces. */
const plain = /^[ -_a-~]*$/;

/** The text as recognisers read it: one form of every character, simplified where it is Chinese, single spaces, no control characters, at most 2,000 characters. */
export function readable(text: string): string {
  const start = text.slice(0, longest);
  if (plain.test(start)) return start.replace(/ {2,}/g, ' ').trim();
  const even = start
    .replace(fractions, (sign, at: number) => (/\d/.test(start[at - 1] ?? '') ? ` ${sign}` : sign))
    .normalize('NFKC');
  return simplified(even)
    .replace(/[’‘`´]/g, "'")
    .replace(skinTones, '')
    .replace(control, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
