import { trades } from './trades.js';

/** A name taken apart: of Cedar Ridge Logistics LLC, cedar and ridge are its own, logistics is its trade. */
export interface Name {
  readonly words: readonly string[];
  readonly own: readonly string[];
}

const legal =
  /\b(?:limited liability company|incorporated|inc|llc|l l c|corporation|corp|company|co|limited|ltd|pllc|lp|llp|plc|pc|n ?a|the|and)\b/g;
const joined: readonly (readonly [RegExp, string])[] = [
  [/\bsaint\b/g, 'st'],
  [/\bunited states\b/g, 'us'],
  [/\b(?:doctor|dr)\b/g, ''],
  [/\b(?:co op|cooperative)\b/g, 'coop'],
  [/\bdoing business as\b/g, 'dba'],
];

const figures: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
};
const figure = new RegExp(`\\b(?:number |no )?(${Object.keys(figures).join('|')}|\\d+)\\b`, 'g');

/** A name in plain lower case without marks and accents; initials that were spelled out are joined. */
export function plain(name: string): string {
  const even = ` ${name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')} `
    .replace(/[’']/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ');
  return joined
    .reduce((text, [from, to]) => text.replace(from, to), even)
    .replace(figure, (_, word: string) => figures[word] ?? word)
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name without its legal form and without small words. */
export function stem(name: string): string {
  const bare = plain(name).replace(legal, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' ? plain(name) : bare;
}

/** Takes a name apart. */
export function readName(name: string): Name {
  const words = stem(name).split(' ');
  const own = words.filter((word) => !trades.has(word));
  return { words, own: own.length > 1 ? own.filter((word) => word !== 'st') : own };
}
