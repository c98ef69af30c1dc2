import { moneyAt } from './en-money.js';
import type { Token } from './en-tokens.js';
import type { Unit } from './quantity.js';

const percent: ReadonlySet<string> = new Set('percent percents percentage % pct pc points'.split(' '));
const words: readonly (readonly [string, Unit])[] = [
  ['year years yr yrs', 'years'],
  ['month months mo mos', 'months'],
  ['st nd rd th', 'day'],
  [
    "day days week weeks am pm o'clock hour hours minute minutes min mins people kids times payment payments bedroom bedrooms card cards loan loans",
    'other',
  ],
];
const timed: ReadonlyMap<string, Unit> = new Map(
  words.flatMap(([list, unit]) => list.split(' ').map((word): [string, Unit] => [word, unit])),
);
/** What stands behind a number and says what it counts. */
export interface Counted {
  readonly unit: Unit;
  /** How many tokens it takes. */
  readonly length: number;
  /** ISO 4217, left out where the name leaves it open. */
  readonly code?: string;
}

/** The unit that stands at a token. */
export function unitAt(tokens: readonly Token[], at: number): Counted | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (word === 'percentage' && /^points?$/.test(next)) return { unit: 'percent', length: 2 };
  if (percent.has(word)) return { unit: 'percent', length: 1 };
  if (word === 'per' && next === 'cent') return { unit: 'percent', length: 2 };
  const money = moneyAt(tokens, at);
  if (money !== undefined) return { unit: 'money', ...money };
  const hyphen = word === '-' ? 1 : 0;
  const named = tokens[at + hyphen]?.word ?? '';
  if (hyphen > 0 && percent.has(named)) return { unit: 'percent', length: 2 };
  const unit = timed.get(named);
  return unit === undefined ? undefined : { unit, length: 1 + hyphen };
}

/** "half a dollar", "a quarter of a percent": how many tokens stand between a share and the one that it is of. */
export function ofOneAt(tokens: readonly Token[], at: number): number {
  const of = tokens[at]?.word === 'of' ? 1 : 0;
  const one = /^(?:a|an|one)$/.test(tokens[at + of]?.word ?? '') ? 1 : 0;
  if (one === 0) return 0;
  const unit = unitAt(tokens, at + of + one)?.unit;
  return unit === 'money' || unit === 'percent' ? of + one : 0;
}
