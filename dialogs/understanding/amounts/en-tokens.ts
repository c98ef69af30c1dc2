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
  for (const found of text.matchAll(pattern)) {
    const [word] = found;
    const place = { word, start: found.index, end: found.index + word.length };
    if (/\d/.test(word)) tokens.push({ ...place, number: Number(word.replaceAll(',', '')), figure: true });
    else tokens.push({ ...place, ...meaning(word) });
  }
  return tokens;
}

function meaning(word: string): { number?: number; scale?: number; ordinal?: number } {
  const number = small.get(word);
  if (number !== undefined) return { number };
  const scale = scales.get(word);
  if (scale !== undefined) return { scale };
  const ordinal = ordinals.get(word);
  return ordinal === undefined ? {} : { ordinal };
}
