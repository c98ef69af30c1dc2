/** With fewer in its denominator a rate says nothing. Source: policies.md §8. */
export const fewest = 30;

/** A part of something, with what it is a part of. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** 0 to 1, with its 95 % interval; hidden where there are too few. */
  readonly rate: { readonly value: number; readonly low: number; readonly high: number } | 'too-few';
}

/** 97.5 % of a normal distribution lie below. */
const z = 1.96;

/** The rate of a count in another, with the interval of Wilson, which holds near 0 and 1 as well. */
export function rateOf(count: number, of: number): Rate {
  if (of < fewest) return { count, of, rate: 'too-few' };
  const value = count / of;
  const middle = (value + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const reach = (z / (1 + (z * z) / of)) * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of));
  return { count, of, rate: { value, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) } };
}

/** The rate alone; undefined where it is hidden. */
export function shown({ rate }: Rate): number | undefined {
  return rate === 'too-few' ? undefined : rate.value;
}

/** Hidden rates come last, those of more before those of fewer. */
export function worstFirst(one: Rate, other: Rate): number {
  return (shown(other) ?? -1) - (shown(one) ?? -1) || other.of - one.of;
}
