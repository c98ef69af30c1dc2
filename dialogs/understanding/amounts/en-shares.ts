import type { Token } from './en-tokens.js';
import { ordinals, parts } from './en-words.js';

/** A part of one that was read up to, not including, `tokens[to]`. */
export interface Share {
  readonly value: number;
  readonly to: number;
}

/** What a denominator is worth, and the place after it. */
interface Part {
  readonly of: number;
  readonly to: number;
  readonly plural: boolean;
}

/** The denominator that stands at a token: thirds, quarter, twenty-firsts. */
function partAt(tokens: readonly Token[], at: number): Part | undefined {
  const token = tokens[at];
  const of = parts.get(token?.word ?? '');
  if (token === undefined) return undefined;
  if (of !== undefined) return { of, to: at + 1, plural: token.word.endsWith('s') };
  const tens = token.figure === true ? 0 : (token.number ?? 0);
  if (tens < 20 || tens % 10 !== 0) return undefined;
  const to = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  const word = tokens[to]?.word ?? '';
  const units = ordinals.get(word.replace(/s$/, '')) ?? 0;
  return units > 0 && units < 10 ? { of: tens + units, to: to + 1, plural: word.endsWith('s') } : undefined;
}

/** A count before a denominator, in words: three, twenty-one. */
function countAt(tokens: readonly Token[], at: number): { readonly count: number; readonly to: number } | undefined {
  const token = tokens[at];
  if (token?.word === 'a' || token?.word === 'an') return { count: 1, to: at + 1 };
  if (token?.number === undefined || token.number === 0) return undefined;
  const to = tokens[at + 1]?.word === '-' ? at + 2 : at + 1;
  const units = tokens[to];
  if (
    token.number >= 20 &&
    token.number % 10 === 0 &&
    !token.figure &&
    units?.number !== undefined &&
    units.number > 0 &&
    units.number < 10
  )
    return { count: token.number + units.number, to: to + 1 };
  return { count: token.number, to: at + 1 };
}

/** A share with nothing before it: half a million, a quarter, a third; `closed` where nothing more may follow. */
export function firstShareAt(tokens: readonly Token[], at: number): (Share & { readonly closed: boolean }) | undefined {
  const word = tokens[at]?.word;
  if (word !== 'half' && word !== 'a' && word !== 'quarter') return undefined;
  const article = word === 'a';
  if (article && !/^(?:half|quarter)$/.test(tokens[at + 1]?.word ?? '')) return onePartAt(tokens, at + 1);
  const value = 1 / (parts.get(tokens[article ? at + 1 : at]?.word ?? '') ?? 1);
  const first = at + (article ? 2 : 1);
  const skip = tokens[first]?.word === '-' && tokens[first + 1]?.scale !== undefined ? first + 1 : first;
  const blank = /^(?:a|of)$/.test(tokens[skip]?.word ?? '') ? 1 : 0;
  const blanks = blank === 1 && tokens[skip + 1]?.word === 'a' ? 2 : blank;
  if (tokens[skip + blanks]?.scale !== undefined) return { value, to: skip + blanks, closed: false };
  return article || word === 'half' ? { value, to: skip, closed: true } : undefined;
}

/** "a third", "a twenty-first", unless it is the third of something: a third card. */
function onePartAt(tokens: readonly Token[], at: number): (Share & { readonly closed: boolean }) | undefined {
  const part = partAt(tokens, at);
  const next = tokens[part?.to ?? 0]?.word ?? '.';
  if (part === undefined || part.plural || !/^(?:of|[^a-z\d])$/.test(next)) return undefined;
  return { value: 1 / part.of, to: part.to, closed: true };
}

/** "… and a half", "… and three quarters", "… and fifty-four hundredths", "… and 3/4". */
export function shareAt(tokens: readonly Token[], from: number): Share | undefined {
  const at = tokens[from]?.word === '-' ? from + 1 : from;
  const [above, below] = [tokens[at], tokens[at + 2]];
  if (above?.figure && below?.figure && tokens[at + 1]?.word === '/' && Number(above.number) < Number(below.number))
    return { value: Number(above.number) / Number(below.number), to: at + 3 };
  const counted = countAt(tokens, at);
  if (counted === undefined) return undefined;
  const part = partAt(tokens, tokens[counted.to]?.word === '-' ? counted.to + 1 : counted.to);
  return part === undefined || counted.count >= part.of ? undefined : { value: counted.count / part.of, to: part.to };
}

/** "two thirds", "twenty-three fifths", "three quarters of a million": the number before it counts parts. */
export function sharesAfter(
  tokens: readonly Token[],
  { value, to }: Share,
  pair: boolean,
): (Share & { readonly fault?: string }) | undefined {
  const at = tokens[to]?.word === '-' ? to + 1 : to;
  const word = tokens[at]?.word ?? '';
  if (pair) return ofPair(value, at, word);
  const part = partAt(tokens, at);
  // "100 millionths" are rather millions that were misheard.
  if (part !== undefined && part.of >= 1e3 && tokens[to - 1]?.figure === true)
    return { value: value / part.of, to: part.to, fault: 'not-a-number' };
  if (part !== undefined && (part.plural || value === 1)) {
    // "a hundred thirty fifths" may be thirty-fifths.
    const blurred = value > 100 && value % 10 === 0 && value % 100 >= 20 && part.of < 10 && part.of > 2;
    if (blurred) return { value: value / part.of, to: part.to, fault: 'not-a-number' };
    const scale = tokens[part.to + 2]?.scale;
    const ofScale = tokens[part.to]?.word === 'of' && tokens[part.to + 1]?.word === 'a' && scale !== undefined;
    return ofScale ? { value: (value / part.of) * scale, to: part.to + 3 } : { value: value / part.of, to: part.to };
  }
  return at > to && /^(?:firsts?|seconds|thirds?|.*[a-z]ths)$/.test(word)
    ? { value, to, fault: 'not-a-number' }
    : undefined;
}

/** "twenty twenty-fifths": what looked like the end of a pair opens the denominator. */
function ofPair(value: number, at: number, word: string): (Share & { readonly fault?: string }) | undefined {
  const [count, tens] = [Math.floor(value / 100), value % 100];
  const units = ordinals.get(word.replace(/s$/, '')) ?? 0;
  if (units === 0 || !word.endsWith('s')) return undefined;
  const share = { value: count / (tens + units), to: at + 1 };
  return tens < 20 || tens % 10 !== 0 || units > 9 || count === 1 ? { ...share, fault: 'not-a-number' } : share;
}
