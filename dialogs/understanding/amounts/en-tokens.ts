import { ordinals, scales, small } from './en-words.js';

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
    tokens.push(token(found[0], found.index, pattern.lastIndex));
  }
  return tokens;
}

function token(word: string, start: number, end: number): Token {
  const code = word.charCodeAt(word.startsWith('.') && word.length > 1 ? 1 : 0);
  if (code >= 48 && code <= 57) {
    return { word, start, end, number: Number(word.includes(',') ? word.replaceAll(',', '') : word), figure: true };
  }
  const number = small.get(word);
  if (number !== undefined) return { word, start, end, number };
  const scale = scales.get(word);
  if (scale !== undefined) return { word, start, end, scale };
  const ordinal = ordinals.get(word);
  return ordinal === undefined ? { word, start, end } : { word, start, end, ordinal };
}
