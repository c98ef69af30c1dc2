import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A real PostgreSQL for tests. */
export interface PostgresServer {
  /** The folder that it keeps everything in. */
  readonly folder: string;
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Stops it as a system does that goes down, and starts it again with all that it kept. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface Answer {
  readonly folder?: string;
  readonly url?: string;
}

let shared: Promise<PostgresServer> | undefined;

/**
 * The PostgreSQL of all tests in this process, which goes when the process does: to start one takes longer than most of
 * what is tried with it. Tests that restart it, or read its files, start one of their own.
 */
export async function sharedPostgres(): Promise<Pick<PostgresServer, 'newDatabase'>> {
  shared ??= startPostgres();
  return await shared;
}

/** Starts PostgreSQL in a folder of its own, on a free port. What a test keeps need not outlive the power; `durable` waits for the disk. */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const file = fileURLToPath(new URL('./postgres-process.mjs', import.meta.url));
  const child = fork(file, [`fsync=${durable ? 'on' : 'off'}`], { execArgv: [] });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`PostgreSQL's process ended with ${code}`)));
  });
  // Whoever waits for an answer hears of it.
  ended.catch(() => undefined);
  const answer = async () => {
    hold(child, true);
    const told = new Promise<Answer>((resolve) => child.once('message', (one) => resolve(one as Answer)));
    return await Promise.race([told, ended]).finally(() => hold(child, false));
  };
  const ask = async (order: 'new-database' | 'restart' | 'stop'): Promise<Answer> => {
    child.send(order);
    return await answer();
  };
  const { folder = '' } = await answer();
  return {
    folder,
    newDatabase: async () => (await ask('new-database')).url ?? '',
    restart: async () => {
      await ask('restart');
    },
    stop: async () => {
      await ask('stop');
      hold(child, true);
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Whether this process stays for a child. One that nobody waits for keeps it from nothing. */
function hold(child: ChildProcess, isHeld: boolean): void {
  for (const one of [child, child.channel]) {
    if (isHeld) one?.ref();
    else one?.unref();
  }
}
