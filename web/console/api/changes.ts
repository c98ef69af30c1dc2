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

/** What the server says changed, by id. */
interface Changed {
  readonly conversations: readonly string[];
  readonly cases: readonly string[];
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
    const { conversations, cases } = JSON.parse(data) as Changed;
    askAnew('conversation', conversations);
    askAnew('case', cases);
  });
  // What is on its way already comes as it is now.
  stream.addEventListener('reset', () => {
    void queries.invalidateQueries({ predicate: ({ state }) => state.dataUpdatedAt > 0 });
  });
  return () => stream.close();
}

/**
 * Has everything shown of these asked for anew. A query says what it is about: `['conversation', id, …]`; one about many
 * begins with `conversations`.
 */
export function askAnew(kind: 'conversation' | 'case', ids: readonly string[]): void {
  for (const id of ids) void queries.invalidateQueries({ queryKey: [kind, id] });
  if (ids.length > 0) void queries.invalidateQueries({ queryKey: [`${kind}s`] });
}
