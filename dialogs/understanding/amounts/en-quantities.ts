import { currencies } from '../lexicon/currencies.js';
import { enNumeralAt, type Numeral } from './en-numeral.js';
import { type Token, tokensOf } from './en-tokens.js';
import { coins } from './en-words.js';
import type { Mention } from './mention.js';
import { notationAt } from './notation.js';
import type { Quantity, Unit } from './quantity.js';
import { round } from './round.js';

const few = new Set(['few', 'several', 'couple', 'handful', 'hundreds', 'thousands', 'millions', 'tens']);
const percent = /^(?:percent|percents|percentage|%|pct|points?)$/;
const timed: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:years?|yrs?)$/, 'years'],
  [/^(?:months?|mos?)$/, 'months'],
  [/^(?:st|nd|rd|th)$/, 'day'],
  [
    /^(?:days?|weeks?|am|pm|o'clock|hours?|minutes?|mins?|people|kids|times|payments?|bedrooms?|cards?|loans?)$/,
    'other',
  ],
];
const cents = /^(?:cents?|c|¢|sen|pence|p)$/;

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
  const sized = /^(?:figures?|digits?)$/.test(tokens[numeral.to]?.word ?? '')
    ? 'few'
    : (numeral.fault ?? (partLeft(tokens, numeral.to) ? 'not-a-number' : undefined));
  const fault = sized === undefined ? {} : { fault: sized };
  const counted = unitAt(tokens, numeral.to);
  let to = numeral.to + (counted?.length ?? 0);
  let amount = numeral.value;
  let unit = counted?.unit ?? 'none';
  if (unit === 'none' && namesSomething(tokens, at, numeral)) unit = 'other';
  const currency = named?.code ?? counted?.code;
  if (named !== undefined || counted?.unit === 'money') {
    unit = 'money';
    const tail = change(tokens, to);
    amount = round(amount + (tail?.amount ?? 0));
    to = tail?.to ?? to;
  } else if (coins.has(tokens[to]?.word ?? '')) {
    unit = 'money';
    amount = round(amount * (coins.get(tokens[to]?.word ?? '') ?? 1));
    to++;
  } else if (cents.test(tokens[to]?.word ?? '') && unit === 'none') {
    unit = 'money';
    amount = round(amount / 100);
    to++;
  }
  const end = (tokens[to - 1] ?? token).end;
  return { mention: { value: { amount, unit, ...(currency ? { currency } : {}) }, start, end, ...fault }, to };
}

/** "a hundred trillionth", "one twenty-third": the number was a part of a denominator. */
function partLeft(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.word === '-' ? tokens[at + 1] : tokens[at];
  if (next === undefined) return false;
  return (
    next.ordinal !== undefined ||
    (/^(?:thirds|[a-z]{3,}ths?)$/.test(next.word) &&
      !/^(?:months?|both|with|worth|north|south|health|death|truth)$/.test(next.word))
  );
}

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

const singular = /^(?:dollar|buck|euro|pound|quid|cent|nickel|dime|penny|rupee|ringgit|peso|yuan|yen)$/;

const afterAmount =
  /^(?:a|an|per|each|every|or|and|maybe|i|to|total|even|exactly|flat|of|please|after|before|monthly|right|now|for|fixed|on|at|in|it|that|that's|this|is|was|yeah|yes|yep|thanks|but|because|sir|ma'am|since|with|when|take|net|gross|roughly|ish|so|if|no|not|sorry|wait|actually|up|down|plus|max|tops|something|odd|more|less|out|cents?|c|bucks|between|then|through|thru|versus|vs|altogether|combined|even|the|my|our|we|you|he|she|they|there|thereabouts|give|as|over|from|by|until|till|like|probably|about|around|half|quarter|figures?|digits?)$/;

/** "two jobs", "in 2019": a bare number that counts something else, or a year. */
function namesSomething(tokens: readonly Token[], at: number, { value, to }: { value: number; to: number }): boolean {
  const year =
    to === at + 1 &&
    value >= 1950 &&
    value <= 2035 &&
    /^(?:in|since|during|until|till|from)$/.test(tokens[at - 1]?.word ?? '');
  const next = tokens[to]?.word ?? '';
  const pension = value === 401000 || (value === 403 && next === 'b');
  return (
    year ||
    pension ||
    (value > 0 && value <= 31 && Number.isInteger(value) && /^[a-z]/.test(next) && !afterAmount.test(next))
  );
}

/** Three or more single digits in a row are a number read out by place. */
function digitRun(tokens: readonly Token[], at: number): { value: number; to: number; fault?: string } | undefined {
  let to = at;
  let digits = '';
  for (let token = tokens[to]; token !== undefined; token = tokens[++to]) {
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

function unitAt(tokens: readonly Token[], at: number): { unit: Unit; length: number; code?: string } | undefined {
  const word = tokens[at]?.word ?? '';
  if (percent.test(word)) return { unit: 'percent', length: 1 };
  if (word === 'per' && tokens[at + 1]?.word === 'cent') return { unit: 'percent', length: 2 };
  if (word === 'percentage' && /^points?$/.test(tokens[at + 1]?.word ?? '')) return { unit: 'percent', length: 2 };
  const adjective = /^(?:us|american|malaysian?|qatari|hong|kong|canadian)$/.test(word) ? 1 : 0;
  const code = currencies.get(tokens[at + adjective]?.word ?? '');
  if (code !== undefined) return { unit: 'money', length: adjective + 1, ...(adjective === 0 && code ? { code } : {}) };
  const hyphen = word === '-' ? 1 : 0;
  const named = tokens[at + hyphen]?.word ?? '';
  for (const [pattern, unit] of timed) if (pattern.test(named)) return { unit, length: 1 + hyphen };
  return undefined;
}

function currencyBefore(tokens: readonly Token[], at: number): { length: number; code?: string } | undefined {
  const code = currencies.get(tokens[at - 1]?.word ?? '');
  if (code === undefined) return undefined;
  // In "20 dollars 43" the name belongs to the number before it.
  if (tokens[at - 2]?.number !== undefined && !/^[^a-z]/.test(tokens[at - 1]?.word ?? '')) return undefined;
  return { length: 1, ...(code ? { code } : {}) };
}

/** What follows the dollars: "and fifty one cents", "sixty three", "43c". */
function change(tokens: readonly Token[], at: number): { amount: number; to: number } | undefined {
  const from = tokens[at]?.word === 'and' ? at + 1 : at;
  const numeral = enNumeralAt(tokens, from);
  if (numeral === undefined || numeral.value >= 100 || !Number.isInteger(numeral.value) || numeral.value < 0)
    return undefined;
  const next = tokens[numeral.to]?.word ?? '';
  if (cents.test(next)) return { amount: numeral.value / 100, to: numeral.to + 1 };
  const closed = unitAt(tokens, numeral.to) === undefined && !/^(?:to|or|-|ago)$/.test(next);
  return closed ? { amount: numeral.value / 100, to: numeral.to } : undefined;
}

const between = (tokens: readonly Token[], at: number) =>
  tokens.slice(Math.max(0, at - 3), at).some((token) => token.word === 'between');

/** "that one", "the one I have": a pronoun, no number. */
function pronoun(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.word === 'one' &&
    (/^(?:that|this|the|which|no|other|another|every|each|any|first|last)$/.test(tokens[at - 1]?.word ?? '') ||
      /^(?:of|i|that|day|moment|second|time)$/.test(tokens[at + 1]?.word ?? ''))
  );
}
