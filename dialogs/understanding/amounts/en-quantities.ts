import { changeAt, isCents } from './en-change.js';
import { currencyBefore, whoseBehind } from './en-money.js';
import { namesSomething, partBefore, partLeft, pronoun } from './en-naming.js';
import { enNumeralAt, type Numeral, signAt } from './en-numeral.js';
import { shareAt } from './en-shares.js';
import { type Token, tokensOf } from './en-tokens.js';
import { ofOneAt, unitAt } from './en-units.js';
import { coins } from './en-words.js';
import type { Mention } from './mention.js';
import { notationAt } from './notation.js';
import type { Quantity } from './quantity.js';
import { round } from './round.js';

const few = new Set([
  'few',
  'several',
  'couple',
  'handful',
  'hundreds',
  'thousands',
  'millions',
  'tens',
  'zillion',
  'gazillion',
  'bajillion',
  'umpteen',
]);

/** Every quantity that an English text names, in order. */
export function enQuantities(text: string): readonly Mention<Quantity>[] {
  const tokens = tokensOf(text);
  const found: Mention<Quantity>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = vagueAt(tokens, at) ?? quantityAt(tokens, at, text);
    if (next !== undefined) found.push(next.mention);
    at = next?.to ?? at + 1;
  }
  return found;
}

interface Found {
  readonly mention: Mention<Quantity>;
  readonly to: number;
}

/** "a few thousand", "couple of hundred", "hundreds". */
function vagueAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token === undefined || !few.has(token.word)) return undefined;
  let to = at + 1;
  while (/^(?:of|hundreds?)$/.test(tokens[to]?.word ?? '') || tokens[to]?.scale !== undefined) to++;
  const counted = unitAt(tokens, to);
  const value: Quantity = { amount: 0, unit: counted?.unit ?? 'none' };
  return { mention: { value, start: token.start, end: (tokens[to - 1] ?? token).end, fault: 'few' }, to };
}

const openers = new Set(['a', 'half', 'quarter', 'point', 'minus', 'negative', '-', 'hundred', 'hundreds']);

/** Whether a number can begin here: most words need no closer look. */
function opens({ word, number, scale }: Token): boolean {
  return number !== undefined || scale !== undefined || openers.has(word);
}

function quantityAt(tokens: readonly Token[], at: number, text: string): Found | undefined {
  const token = tokens[at];
  if (token === undefined || !opens(token) || pronoun(tokens, at)) return undefined;
  const numeral =
    inNotation(tokens, at, text) ??
    digitRun(tokens, at) ??
    enNumeralAt(tokens, at, between(tokens, at)) ??
    article(tokens, at);
  if (numeral === undefined) return undefined;
  const named = currencyBefore(tokens, at);
  const start = (tokens[at - (named?.length ?? 0)] ?? token).start;
  const counted = worthOf(tokens, at, numeral, named);
  const fault = faultOf(tokens, at, numeral, counted);
  const end = (tokens[counted.to - 1] ?? token).end;
  return { mention: { value: counted.value, start, end, ...(fault === undefined ? {} : { fault }) }, to: counted.to };
}

interface Worth {
  readonly value: Quantity;
  readonly to: number;
}

/** What a number counts, with the cents behind it. */
function worthOf(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  named: ReturnType<typeof currencyBefore>,
): Worth {
  const { value } = numeral;
  const of = value > 0 && value < 1 ? ofOneAt(tokens, numeral.to) : 0;
  const counted = unitAt(tokens, numeral.to + of);
  const to = numeral.to + of + (counted?.length ?? 0);
  if (named !== undefined || counted?.unit === 'money') {
    const tail = changeAt(tokens, to);
    const sum = tail?.to ?? to;
    const behind = whoseBehind(tokens, sum, tokens[named === undefined ? to - 1 : at - 1]?.word ?? '');
    const code = behind === undefined ? (named?.code ?? counted?.code) : behind.code;
    const sign = named !== undefined && signAt(tokens, at - named.length - 1) ? -1 : 1;
    const amount = sign * round(value + (value < 0 ? -1 : 1) * (tail?.amount ?? 0));
    return { value: { amount, unit: 'money', ...(code ? { currency: code } : {}) }, to: sum + (behind?.length ?? 0) };
  }
  const half = counted?.unit === 'percent' && tokens[to]?.word === 'and' ? shareAt(tokens, to + 1) : undefined;
  if (half !== undefined) return { value: { amount: round(value + half.value), unit: 'percent' }, to: half.to };
  if (counted !== undefined) return { value: { amount: value, unit: counted.unit }, to };
  const coin = coins.get(tokens[to]?.word ?? '') ?? (isCents(tokens[to]) ? 0.01 : undefined);
  if (coin !== undefined) return { value: { amount: round(value * coin), unit: 'money' }, to: to + 1 };
  // "Sixteen forty two and seventeen cents" leaves the dollars out.
  const change = tokens[to]?.word === 'and' ? changeAt(tokens, to) : undefined;
  if (change !== undefined && isCents(tokens[change.to - 1]))
    return { value: { amount: round(value + change.amount), unit: 'money' }, to: change.to };
  return { value: { amount: value, unit: namesSomething(tokens, at, numeral) ? 'other' : 'none' }, to };
}

function faultOf(tokens: readonly Token[], at: number, numeral: Numeral, worth: Worth): string | undefined {
  if (/^(?:figures?|digits?)$/.test(tokens[numeral.to]?.word ?? '')) return 'few';
  if (numeral.fault !== undefined) return numeral.fault;
  // "The three hundreds" are all from 300 to 399.
  if (
    /^(?:hundred|thousand|million|billion)s$/.test(tokens[numeral.to - 1]?.word ?? '') &&
    spans.test(wordBefore(tokens, at))
  )
    return 'range';
  const next = tokens[worth.to]?.word;
  if (worth.to === tokens.length - 1 && (next === 'and' || next === 'point')) return 'cut-off';
  if (partBefore(tokens, at)) return 'not-a-number';
  return worth.to === numeral.to && partLeft(tokens, numeral.to) ? 'not-a-number' : undefined;
}

const spans = /^(?:the|low|lower|mid|middle|high|higher|upper|early|late)$/;

const wordBefore = (tokens: readonly Token[], at: number) =>
  tokens[tokens[at - 1]?.word === '-' ? at - 2 : at - 1]?.word ?? '';

/** 2 1/4, 1.3e6, 2 1/2 thousand. */
function inNotation(tokens: readonly Token[], at: number, text: string): Numeral | undefined {
  const found = notationAt(text, tokens[at]?.start ?? 0);
  if (found === undefined) return undefined;
  let to = at;
  while (to < tokens.length && (tokens[to]?.start ?? 0) < found.end) to++;
  const scale = tokens[to];
  if (scale?.scale !== undefined && scale.word.length > 1)
    return { value: round(found.value * scale.scale), to: to + 1 };
  return { value: found.value, to, ...(found.fault === undefined ? {} : { fault: found.fault }) };
}

/** "a dollar", "a buck fifty". */
function article(tokens: readonly Token[], at: number): Numeral | undefined {
  const one = tokens[at]?.word === 'a' && singular.test(tokens[at + 1]?.word ?? '');
  return one && !/^(?:amount|figure|value|sign|more|less|limit)$/.test(tokens[at + 2]?.word ?? '')
    ? { value: 1, to: at + 1 }
    : undefined;
}

const singular = /^(?:percent|dollar|buck|euro|pound|quid|cent|nickel|dime|penny|rupee|ringgit|peso|yuan|yen)$/;

/** Three or more single digits in a row are a number read out by place. */
function digitRun(tokens: readonly Token[], at: number): { value: number; to: number; fault?: string } | undefined {
  let to = at;
  let digits = '';
  for (let token = tokens[to]; token !== undefined; token = tokens[++to]) {
    if (token.word === '-' && digits !== '' && ohAt(tokens, to)) continue;
    const digit = token.word === 'o' && digits !== '' ? 0 : token.figure ? undefined : token.number;
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  if (
    digits.length < 3 ||
    tokens[to]?.scale !== undefined ||
    tokens[to]?.number !== undefined ||
    tokens[to]?.word === 'hundred'
  )
    return undefined;
  return { value: Number(digits), to };
}

/** four-oh-one: only a nought keeps digits with hyphens from being a range. */
const ohAt = (tokens: readonly Token[], at: number) =>
  /^(?:oh?|zero)$/.test(tokens[at + 1]?.word ?? '') || /^(?:oh?|zero)$/.test(tokens[at - 1]?.word ?? '');

const between = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some((token) => token.word === 'between');
