import { bothWatch, type PaceWatch } from '../pace/pace-watch.js';

/** Something that takes time: what sort it is, and which of its sort. Neither holds anything personal or unbounded. */
export interface Watched {
  readonly kind: 'webhook' | 'turn' | 'commit' | 'job' | 'request';
  readonly name: string;
}

/** What came of it, in a few short words of a known list: they become labels. */
export type End = Readonly<Record<string, string>>;

/** How something that was watched ended. */
export type Ended<T> = { readonly value: T } | { readonly error: unknown };

/** A fact as a commit recorded it; only what is public in it is read. */
export interface RecordedFact {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Looks on while the bot works. What it sees changes nothing. */
export interface Observer {
  /** Runs it, and gives what it gives. */
  watch<T>(watched: Watched, run: () => Promise<T>, endOf: (ended: Ended<T>) => End): Promise<T>;
  /** Is told of facts once they are kept. */
  recorded(facts: readonly RecordedFact[]): void;
  /** Is told how the provider takes what is asked of it. */
  readonly pace?: PaceWatch;
}

/** Sees nothing. */
export const unobserved: Observer = { watch: (_, run) => run(), recorded: () => {} };

/** Several at once, the first outermost. */
export function allOf(observers: readonly Observer[]): Observer {
  const [first, ...others] = observers;
  if (!first) return unobserved;
  if (others.length === 0) return first;
  const rest = allOf(others);
  return {
    watch: (watched, run, endOf) => first.watch(watched, () => rest.watch(watched, run, endOf), endOf),
    recorded(facts) {
      first.recorded(facts);
      rest.recorded(facts);
    },
    pace: first.pace && rest.pace ? bothWatch(first.pace, rest.pace) : (first.pace ?? rest.pace),
  };
}
