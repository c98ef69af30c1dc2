import { useSyncExternalStore } from 'react';
import { queries } from './queries.js';

let isLive = true;
const watchers = new Set<() => void>();

/** Whether the stream of changes is open; true before it was ever asked for. */
export function useLive(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => isLive,
  );
}

function setLive(now: boolean): void {
  if (isLive === now) return;
  isLive = now;
  for (const watcher of watchers) watcher();
}

/**
 * Listens to what changes, and lets everything shown of it be asked for anew. The browser opens a stream again that
 * dropped, and tells the server the last that it heard of; where that lies too far back, everything is asked for anew.
 * Gives back what ends it.
 */
export function followChanges(): () => void {
  const stream = new EventSource('/api/changes');
  stream.onopen = () => setLive(true);
  stream.onerror = () => setLive(false);
  stream.addEventListener('changed', ({ data }) => {
    const changed = JSON.parse(data) as Readonly<Record<string, string>>;
    // A query says with what of the house it deals: `['conversation', id, …]`; the lists of a kind are `['conversations', …]`.
    for (const [kind, id] of Object.entries(changed)) {
      void queries.invalidateQueries({ queryKey: [kind, id] });
      void queries.invalidateQueries({ queryKey: [`${kind}s`] });
    }
  });
  stream.addEventListener('reset', () => void queries.invalidateQueries());
  return () => stream.close();
}
