import { ordinals, runTogether, scales, small } from './en-words.js';

/** One word, figure or sign of an English text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** What a number word below a hundred, or a figure, is worth. */
  readonly number?: number;
  /** Written in figures: 1,200.50. */
  readonly figure?: true;
  readonly scale?: number;
  readonly ordinal?: number;
}

const pattern = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[a-z]+(?:'[a-z]+)?|[^\sa-z\d]/g;

/** Splits an even text into its words, figures and signs. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [start, end] = [found.index, pattern.lastIndex];
    const word = found[0];
    tokens.push(standsForNoNumber(word, text, start, end) ? { word, start, end } : token(word, start, end));
  }
  return tokens;
}

const refersBefore =
  /\b(?:a|an|the|that|this|my|your|another) (?:good|new|same|only|old|big|small|hard|tough|tricky|great|right|wrong|different|easy|nice) $|(?:n't|\bnot|\bnever|\bdont) (?:really |even |actually |ever |yet )?(?:have|had|got|get|gotten|need|own|use|want|receive|received|remember|see|seen) $/;
const refersAfter = /^ of (?:these|those|them|the|my|our|your|us)\b/;

/** "I do not have one", "one of those days", "zero idea": the word names no number. */
function standsForNoNumber(word: string, text: string, start: number, end: number): boolean {
  if (word !== 'one' && word !== 'zero') return false;
  const after = text.slice(end, end + 24);
  if (word === 'zero') return /^ (?:idea|clue|recollection|memory|knowledge|interest)\b/.test(after);
  if (refersAfter.test(after)) return true;
  const scaled = /^[ -](?:hundred|thousand|million|k)\b/.test(after);
  return !scaled && refersBefore.test(text.slice(Math.max(0, start - 48), start));
}

function token(word: string, start: number, end: number): Token {
  const code = word.charCodeAt(word.startsWith('.') && word.length > 1 ? 1 : 0);
  if (code >= 48 && code <= 57) {
    return { word, start, end, number: Number(word.includes(',') ? word.replaceAll(',', '') : word), figure: true };
  }
  const number = small.get(word) ?? runTogether.get(word);
  if (number !== undefined) return { word, start, end, number };
  const scale = scales.get(word);
  if (scale !== undefined) return { word, start, end, scale };
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined) return { word, start, end, ordinal };
  return { word: word === '&' ? 'and' : word, start, end };
}
