import { startChild } from './child.js';
import type { RingbackOrder } from './ringback.js';

/** A running Ringback in a process of its own. */
export interface RunningRingback {
  readonly port: number;
  /** Stores cases and conversations that stand at the first question. */
  seed(from: number, count: number): Promise<void>;
  /** Stores conversations that nobody answers, up to this many in all. */
  crowd(upTo: number, waits?: boolean): Promise<void>;
  /** Bytes in use after a full collection. */
  memory(): Promise<number>;
  /** Milliseconds of CPU, user and system, that its first process has taken. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** A telephone network of its own that a server works with. */
export interface Network {
  /** The port to listen on, and the address under which the network finds it. */
  readonly port: number;
  readonly publicUrl: string;
  readonly apiUrl: string;
}

/** How Ringback is started. */
export interface StartRingbackOptions {
  readonly processes?: number;
  /** Keeps everything in this PostgreSQL and not in `home`. */
  readonly databaseUrl?: string;
  readonly network?: Network;
}

/** Starts Ringback, with everything it keeps in `home` unless told. */
export async function startRingback(
  home: string,
  { processes = 1, databaseUrl, network }: StartRingbackOptions = {},
): Promise<RunningRingback> {
  const env = {
    RINGBACK_HOME: home,
    BENCH_PROCESSES: String(processes),
    ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    ...(network && { PORT: String(network.port), PUBLIC_URL: network.publicUrl, TWILIO_API_URL: network.apiUrl }),
  };
  const child = await startChild(new URL('./ringback.ts', import.meta.url), env, ['--expose-gc']);
  const ask = <Answer>(order: RingbackOrder) => child.ask<Answer>(order);
  const { port } = await ask<{ port: number }>({ kind: 'address' });
  return {
    port,
    seed: async (from, count) => {
      await ask({ kind: 'seed', from, count });
    },
    crowd: async (upTo, waits) => {
      await ask({ kind: 'crowd', upTo, ...(waits && { waits }) });
    },
    memory: async () => (await ask<{ bytes: number }>({ kind: 'memory' })).bytes,
    cpu: async () => (await ask<{ milliseconds: number }>({ kind: 'cpu' })).milliseconds,
    stop: () => child.stop(),
  };
}
