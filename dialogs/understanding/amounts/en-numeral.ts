import { EnReading } from './en-reading.js';
import { sharesAfter } from './en-shares.js';
import type { Token } from './en-tokens.js';
import { round } from './round.js';

/** A number that was read from `tokens[from]` up to, not including, `tokens[to]`. */
export interface Numeral {
  readonly value: number;
  readonly to: number;
  readonly fault?: string;
}

/** The number that stands at a token: fifty-two hundred, half a million, four twenty k, 3.5m, two thirds. */
export function enNumeralAt(tokens: readonly Token[], from: number, between = false): Numeral | undefined {
  const sign = signAt(tokens, from);
  const reading = new EnReading(tokens, sign ? from + 1 : from, between);
  const whole = reading.run();
  if (whole === undefined) return undefined;
  const read: Numeral = { value: whole, to: reading.at };
  const numeral =
    (reading.open ? sharesAfter(tokens, read, reading.pair) : undefined) ?? quotient(tokens, read) ?? read;
  // "twenty twenty-fifths" was no pair after all.
  const fault = numeral !== read && reading.pair ? numeral.fault : (reading.fault ?? numeral.fault);
  return {
    value: round(sign ? -numeral.value : numeral.value),
    to: numeral.to,
    ...(fault === undefined ? {} : { fault }),
  };
}

const currencySign = /^[$€£¥₹]$/;

/** Whether a minus stands there: in "300 - 400" and "top-10" there is none. */
export function signAt(tokens: readonly Token[], at: number): boolean {
  const [previous, here] = [tokens[at - 1], tokens[at]];
  if (here?.word === 'minus' || here?.word === 'negative') return true;
  if (here?.word !== '-' || previous === undefined) return here?.word === '-';
  if (currencySign.test(previous.word)) return tokens[at + 1]?.start === here.end;
  const counts = previous.number !== undefined || previous.scale !== undefined;
  return previous.end !== here.start && !counts && !/^(?:dollars?|bucks|%|percent|euros?|pounds?)$/.test(previous.word);
}

/** "one over three", "two out of five". */
function quotient(tokens: readonly Token[], above: Numeral): Numeral | undefined {
  const word = tokens[above.to]?.word;
  const out = word === 'out' && tokens[above.to + 1]?.word === 'of';
  if (word !== 'over' && !out) return undefined;
  const below = enNumeralAt(tokens, above.to + (out ? 2 : 1));
  return below === undefined || below.value <= 0 ? undefined : { ...below, value: above.value / below.value };
}
