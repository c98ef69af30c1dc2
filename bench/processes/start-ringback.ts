import { startChild } from './child.js';
import type { RingbackOrder } from './ringback.js';

/** A running Ringback in a process of its own. */
export interface RunningRingback {
  readonly port: number;
  /** Stores cases and conversations that stand at the first question. */
  seed(from: number, count: number): Promise<void>;
  /** Stores conversations that nobody answers, up to this many in all. */
  crowd(upTo: number): Promise<void>;
  /** Bytes in use after a full collection. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts Ringback, with everything it keeps in `home`, on this many processes. */
export async function startRingback(home: string, processes = 1): Promise<RunningRingback> {
  const env = { RINGBACK_HOME: home, BENCH_PROCESSES: String(processes) };
  const child = await startChild(new URL('./ringback.ts', import.meta.url), env, ['--expose-gc']);
  const ask = <Answer>(order: RingbackOrder) => child.ask<Answer>(order);
  const { port } = await ask<{ port: number }>({ kind: 'address' });
  return {
    port,
    seed: async (from, count) => {
      await ask({ kind: 'seed', from, count });
    },
    crowd: async (upTo) => {
      await ask({ kind: 'crowd', upTo });
    },
    memory: async () => (await ask<{ bytes: number }>({ kind: 'memory' })).bytes,
    stop: () => child.stop(),
  };
}
