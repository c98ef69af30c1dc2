import { setImmediate } from 'node:timers/promises';
import type { Database, Key } from 'lmdb';

const page = 256;

/**
 * Walks a table's keys in order without holding a read transaction open while the caller is busy, and lets others run
 * between pages. Keys that come or go meanwhile may be seen or not. `from` is where it starts; with `after`, behind that.
 */
export async function* pagedKeys<V, K extends Key>(
  table: Database<V, K>,
  from?: K,
  after = false,
): AsyncGenerator<K, void> {
  let start: K | undefined = from;
  let exclusiveStart = after;
  for (;;) {
    const range = start === undefined ? { limit: page } : { start, exclusiveStart, limit: page };
    const keys = [...table.getKeys(range)];
    yield* keys;
    if (keys.length < page) return;
    start = keys.at(-1);
    exclusiveStart = true;
    await setImmediate();
  }
}
