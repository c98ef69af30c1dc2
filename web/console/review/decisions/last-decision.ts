import { useSyncExternalStore } from 'react';
import type { Review } from '../../queue/queue-query.js';

/** What one decided last in this window. */
export interface LastDecision {
  readonly review: string;
  readonly deciding: NonNullable<Review['deciding']>;
}

let last: LastDecision | undefined;
const watchers = new Set<() => void>();

/** Notes what was decided, or that nothing is left to be taken back. */
export function noteDecision(decision: LastDecision | undefined): void {
  last = decision;
  for (const watcher of watchers) watcher();
}

/** What one decided last, to be taken back also from the next conversation. */
export function useLastDecision(): LastDecision | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => last,
  );
}
