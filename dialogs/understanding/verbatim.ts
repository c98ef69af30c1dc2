import { longest, readable } from './readable.js';

/** The party's own spelling of words that were found in the readable form of the text. */
export function verbatim(words: string, original: string): string {
  if (original.includes(words)) return words;
  const starts: number[] = [];
  let plain = '';
  let at = 0;
  for (const character of original.slice(0, longest)) {
    const read = readable(character) || (/\s/.test(character) && !plain.endsWith(' ') ? ' ' : '');
    for (let i = 0; i < read.length; i++) starts.push(at);
    plain += read;
    at += character.length;
  }
  const found = plain.indexOf(words);
  if (found >= 0) return original.slice(starts[found], starts[found + words.length] ?? original.length).trim();
  return withoutBlanks(words, original, plain, starts) ?? original.trim();
}

/** Where a recogniser's blanks were taken out of the text, the words are looked for without any. */
function withoutBlanks(words: string, original: string, plain: string, starts: readonly number[]): string | undefined {
  const wanted = words.replace(/ /g, '');
  const kept = starts.filter((_, at) => plain[at] !== ' ');
  const found = plain.replace(/ /g, '').indexOf(wanted);
  if (found < 0 || wanted === '') return undefined;
  return original.slice(kept[found], kept[found + wanted.length] ?? original.length).trim();
}
