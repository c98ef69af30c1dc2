const minute = 60_000;

/** Upper bounds of the lengths of time that are counted together, in minutes; what takes longer than the last has none. */
export const lengthBounds = [5, 15, 30, 60, 120, 240, 480, 960, 1_440, 2_880, 4_320, 7_200, 10_080, 20_160] as const;

const longer = 'longer';

/** The bucket that a length of time (ms) falls into: its upper bound in minutes. */
export function bucketOf(ms: number): string {
  const bound = lengthBounds.find((most) => ms <= most * minute);
  return bound === undefined ? longer : String(bound);
}

/** How many took how long. */
export interface LengthBucket {
  /** Minutes; absent in the last. */
  readonly upTo?: number;
  readonly count: number;
}

/** The buckets in their order, from what was counted in each. */
export function bucketsOf(counts: ReadonlyMap<string, number>): readonly LengthBucket[] {
  return [
    ...lengthBounds.map((upTo) => ({ upTo, count: counts.get(String(upTo)) ?? 0 })),
    { count: counts.get(longer) ?? 0 },
  ];
}

/**
 * Minutes within which a part (0 to 1) of all was done, as if they lay evenly in their bucket; undefined where that lies
 * beyond the last bound, or nothing was counted.
 */
export function quantile(buckets: readonly LengthBucket[], part: number): number | undefined {
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return undefined;
  let before = 0;
  let from = 0;
  for (const { upTo, count } of buckets) {
    if (count > 0 && before + count >= part * total)
      return upTo === undefined ? undefined : Math.round(from + ((part * total - before) / count) * (upTo - from));
    before += count;
    from = upTo ?? from;
  }
  return undefined;
}
