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

/** The same with single spaces between words: nothing in it has to be changed. */
const spacedSingly = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** The same with ideographs, the marks that have one form only, and those of double width, which have another. */
const plainChinese = /^[ -_a-~\u4e00-\u9fff。、\uff01-\uff3f\uff41-\uff5d]*$/;

/** The text as recognisers read it: one form of every character, simplified where it is Chinese, single spaces, no control characters, at most 2,000 characters. */
export function readable(text: string): string {
  const start = text.slice(0, longest);
  if (spacedSingly.test(start)) return start;
  if (plain.test(start)) return singleSpaced(start).trim();
  if (plainChinese.test(start)) return closed(singleSpaced(simplified(start)).trim());
  const even = start
    .replace(fractions, (sign, at: number) => (/[\d０-９]/.test(start[at - 1] ?? '') ? ` ${sign}` : sign))
    .normalize('NFKC');
  const spaced = simplified(even)
    .replace(/[’‘`´]/g, "'")
    .replace(skinTones, '')
    .replace(control, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return closed(spaced);
}

const singleSpaced = (text: string) => (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text);

function closed(spaced: string): string {
  return spelledOut(spaced) ? spaced.replace(amongIdeographs, '') : spaced;
}

const ideograph = /\p{Script=Han}/u;
const amongIdeographs = /(?<=\p{Script=Han}|[,.!?。]) (?=\p{Script=Han})/gu;

/** Whether a recogniser put a blank after every Chinese character; other blanks are where the party paused. */
function spelledOut(text: string): boolean {
  if (!text.includes(' ')) return false;
  const words = text.split(/[ ,.!?;:。、]+/).filter((word) => ideograph.test(word));
  return words.length > 1 && words.every((word) => word.replace(/[^\p{Script=Han}]/gu, '').length === 1);
}
