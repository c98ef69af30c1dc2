import { isTens } from './en-decimals.js';
import type { Token } from './en-tokens.js';

/** What a number that is being read can still take. */
export interface Taking {
  readonly room: number;
  /** A thousand or a million was said last. */
  readonly closed: boolean;
  /** What follows a thousand is below it. */
  readonly below: number;
  /** In "between six and seven" nothing is joined. */
  readonly between: boolean;
}

/** Whether a hyphen, a comma or an "and" joins what stands on both sides: "fifty-two", "five thousand and twelve". */
export function joins(tokens: readonly Token[], at: number, { room, closed, below, between }: Taking): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (next === undefined) return false;
  if (here?.word === '-') return hyphenJoins(tokens, at, room);
  if (here?.word === ',') return closed && (next.number ?? 1e9) < below && !next.figure;
  if (between || next.number === undefined || !(room === 100 || closed)) return false;
  return andJoins(tokens, at, room === 100 ? 100 : below);
}

/** Whether a hyphen joins: forty-one, "forty - one", three-hundred, two-and-a-half, one-oh-five; forty-fifty is a range. */
function hyphenJoins(tokens: readonly Token[], at: number, room: number): boolean {
  const [previous, here, next, then] = tokens.slice(Math.max(0, at - 1), at + 3);
  if (next === undefined) return false;
  if (room === 10 && (next.number ?? 0) > 0 && (next.number ?? 10) < 10 && !next.figure) return true;
  if (previous?.end !== here?.start || next.start !== here?.end) return false;
  if (room !== 10 && (next.word === 'hundred' || next.scale !== undefined)) return true;
  return then?.word === '-' && /^(?:and|oh?)$/.test(next.word);
}

/** Whether "and" joins what is smaller: "five thousand and twelve", but not "two hundred and three hundred". */
function andJoins(tokens: readonly Token[], at: number, below: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.number === undefined || next.number >= below) return false;
  return below === 100 ? after?.word !== 'hundred' : after?.scale === undefined;
}

/** sixteen oh five */
export function ohBetween(tokens: readonly Token[], at: number, group: number): boolean {
  const [next, then] = [tokens[at + 1], tokens[at + 2]];
  const units = next?.figure === true ? 0 : (next?.number ?? 0);
  const oh = /^oh?$/.test(tokens[at]?.word ?? '');
  return oh && group >= 10 && group < 100 && units > 0 && units < 10 && then?.number === undefined;
}

/** Whether two numbers below a hundred are rather the ends of a range, or one said twice, than the halves of one number. */
export function apart(first: number, second: number, next: Token | undefined): boolean {
  if (first < 10) return second === 10;
  const units = next?.number !== undefined && !next.figure && next.number < 10 && isTens(second) ? next.number : 0;
  const plain = first < 20 || isTens(first);
  const whole = second + units;
  if (!plain) return false;
  if (second === 10) return true;
  if (whole < first) return false;
  return whole - first <= 5 || (units === 0 && whole <= 2 * first);
}
