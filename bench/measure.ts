/** One thing that is measured, and what it has to reach. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  /** Which side of the target is the good one. */
  readonly better: 'at-least' | 'at-most';
  /** Undefined when it could not be measured here; the reason was said. */
  run(parts: BenchParts): Promise<number | undefined>;
}

/** What every measure is given. */
export interface BenchParts {
  /** An empty folder for what is kept while measuring. */
  readonly home: string;
  /** Tells whoever waits what is being done. */
  readonly say: (line: string) => void;
}

/** A measured row, as `--json` prints it. */
export interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly target: number;
  readonly met: boolean | null;
}

/** Compares a value with its target. */
export function rowOf({ name, unit, target, better }: Measure, value: number | undefined): Row {
  if (value === undefined) return { name, value: null, unit, target, met: null };
  return { name, value, unit, target, met: better === 'at-least' ? value >= target : value <= target };
}

/** The value in the middle: one slow round on a busy machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (upper + lower) / 2;
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? Number.NaN;
}
