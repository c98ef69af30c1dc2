import { useSyncExternalStore } from 'react';
import { get } from './ask.js';
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

/** Milliseconds before a stream is opened anew that the server ended for good. */
const again = 5_000;

/**
 * Listens to what changes, and lets everything shown of it be asked for anew. The browser opens a stream again that
 * dropped, and tells the server the last that it heard of; where that lies too far back, everything is asked for anew. A
 * stream that the server refused is opened anew here, once somebody is signed in. Gives back what ends it.
 */
export function followChanges(): () => void {
  let stream = openStream(reopen);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  function reopen(): void {
    timer = setTimeout(async () => {
      // Whoever was signed out signs in first, and is told so though they do nothing.
      await get('/api/session').catch(() => undefined);
      if (!isOver) stream = openStream(reopen);
    }, again);
  }
  return () => {
    isOver = true;
    clearTimeout(timer);
    stream.close();
  };
}

function openStream(onRefused: () => void): EventSource {
  const stream = new EventSource('/api/changes');
  stream.onopen = () => setLive(true);
  stream.onerror = () => {
    setLive(false);
    if (stream.readyState === EventSource.CLOSED) onRefused();
  };
  stream.addEventListener('changed', ({ data }) => {
    const { conversations, cases } = JSON.parse(data) as Changed;
    askAnew('conversation', conversations);
    askAnew('case', cases);
  });
  // What is on its way already comes as it is now.
  stream.addEventListener('reset', () => {
    void queries.invalidateQueries({ predicate: ({ state }) => state.dataUpdatedAt > 0 });
  });
  return stream;
}

/**
 * Has everything shown of these asked for anew. A query says what it is about: `['conversation', id, …]`; one about many
 * begins with `conversations`.
 */
export function askAnew(kind: 'conversation' | 'case', ids: readonly string[]): void {
  for (const id of ids) void queries.invalidateQueries({ queryKey: [kind, id] });
  if (ids.length > 0) void queries.invalidateQueries({ queryKey: [`${kind}s`] });
}
