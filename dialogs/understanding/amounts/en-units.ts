import { currencies } from '../lexicon/currencies.js';
import type { Token } from './en-tokens.js';
import type { Unit } from './quantity.js';

const percent = /^(?:percent|percents|percentage|%|pct|pc|points)$/;
const timed: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:years?|yrs?)$/, 'years'],
  [/^(?:months?|mos?)$/, 'months'],
  [/^(?:st|nd|rd|th)$/, 'day'],
  [
    /^(?:days?|weeks?|am|pm|o'clock|hours?|minutes?|mins?|people|kids|times|payments?|bedrooms?|cards?|loans?)$/,
    'other',
  ],
];
/** Whose currency it is: "us dollars", "swiss francs". */
const whose =
  /^(?:us|american|malaysian?|qatari|canadian|australian|british|english|mexican|swiss|french|indian|pakistani|japanese|chinese|korean|danish|swedish|norwegian|czech|polish|turkish|russian|kuwaiti|egyptian|jordanian|brazilian|philippine|filipino|thai|singapore(?:an)?|israeli)$/;
const states =
  /^(?:hong kong|new zealand|south african?|u . s .|u . s|new taiwan|saudi arabian|sri lankan|costa rican)$/;

const opensState = new Set(['hong', 'new', 'south', 'u', 'saudi', 'sri', 'costa']);

/** What stands behind a number and says what it counts. */
export interface Counted {
  readonly unit: Unit;
  /** How many tokens it takes. */
  readonly length: number;
  /** ISO 4217, empty where the name leaves it open. */
  readonly code?: string;
}

/** The unit that stands at a token. */
export function unitAt(tokens: readonly Token[], at: number): Counted | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (word === 'percentage' && /^points?$/.test(next)) return { unit: 'percent', length: 2 };
  if (percent.test(word)) return { unit: 'percent', length: 1 };
  if (word === 'per' && next === 'cent') return { unit: 'percent', length: 2 };
  const adjective = adjectiveAt(tokens, at);
  const code = currencies.get(tokens[at + adjective]?.word ?? '');
  if (code !== undefined) return { unit: 'money', length: adjective + 1, ...(adjective === 0 && code ? { code } : {}) };
  const hyphen = word === '-' ? 1 : 0;
  const named = tokens[at + hyphen]?.word ?? '';
  if (hyphen > 0 && percent.test(named)) return { unit: 'percent', length: 2 };
  for (const [pattern, unit] of timed) if (pattern.test(named)) return { unit, length: 1 + hyphen };
  return undefined;
}

function adjectiveAt(tokens: readonly Token[], at: number): number {
  if (!opensState.has(tokens[at]?.word ?? '')) return whose.test(tokens[at]?.word ?? '') ? 1 : 0;
  for (const length of [4, 3, 2]) {
    const words = tokens.slice(at, at + length).map((token) => token.word);
    if (words.length === length && states.test(words.join(' '))) return length;
  }
  return 0;
}

/** "half a dollar", "a quarter of a percent": how many tokens stand between a share and the one that it is of. */
export function ofOneAt(tokens: readonly Token[], at: number): number {
  const of = tokens[at]?.word === 'of' ? 1 : 0;
  const one = /^(?:a|an|one)$/.test(tokens[at + of]?.word ?? '') ? 1 : 0;
  if (one === 0) return 0;
  const unit = unitAt(tokens, at + of + one)?.unit;
  return unit === 'money' || unit === 'percent' ? of + one : 0;
}

/** The currency that stands right before a number, and how many tokens it takes. */
export function currencyBefore(tokens: readonly Token[], at: number): { length: number; code?: string } | undefined {
  const code = currencies.get(tokens[at - 1]?.word ?? '');
  if (code === undefined) return undefined;
  // In "20 dollars 43" the name belongs to the number before it.
  if (tokens[at - 2]?.number !== undefined && !/^[^a-z]/.test(tokens[at - 1]?.word ?? '')) return undefined;
  return { length: 1, ...(code ? { code } : {}) };
}
