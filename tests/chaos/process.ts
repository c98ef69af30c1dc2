import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runner } from '../../bot/processes/run-file.js';

interface Told {
  readonly answer?: unknown;
  readonly failure?: string;
}

/** Another process of a run, which answers one order after the other. */
export interface Process {
  readonly child: ChildProcess;
  /** Rejects when it fails, or ends before it has answered. */
  ask<Answer>(order: object): Promise<Answer>;
  /** Kills it as a machine does that loses its power. */
  kill(): Promise<void>;
}

/** Starts a file of this folder in a process of its own; resolves with what it answers to begin with. */
export async function startProcess<Ready>(
  name: string,
  settings: object,
): Promise<{ readonly process: Process; readonly ready: Ready }> {
  const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    CHAOS: JSON.stringify(settings),
    ...(process.env.CHAOS_LOG && { CHAOS_LOG: process.env.CHAOS_LOG }),
  };
  const child = fork(runner, [file], { execArgv: [], env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => {
    said = (said + piece.toString()).slice(-2_000);
    if (process.env.CHAOS_LOG) appendFileSync(process.env.CHAOS_LOG, piece);
  });
  const waiting: ((told: Told) => void)[] = [];
  child.on('message', (told: Told) => waiting.shift()?.(told));
  child.once('exit', (code, signal) => {
    const failure = `${name} ended with ${signal ?? code}: ${said}`;
    for (const tell of waiting.splice(0)) tell({ failure });
  });
  const answer = <Answer>() =>
    new Promise<Answer>((resolve, reject) => {
      if (child.exitCode !== null || child.signalCode !== null) return reject(new Error(`${name} has ended: ${said}`));
      waiting.push(({ answer: told, failure }) =>
        failure === undefined ? resolve(told as Answer) : reject(new Error(failure)),
      );
    });
  const ready = await answer<Ready>();
  return {
    ready,
    process: {
      child,
      ask: <Answer>(order: object) => {
        const told = answer<Answer>();
        child.send(order, () => undefined);
        return told;
      },
      async kill() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      },
    },
  };
}

/** What the process was started with. */
export function settingsOf<Settings>(): Settings {
  return JSON.parse(process.env.CHAOS ?? '{}') as Settings;
}

/** The other side, inside the process: says that it is ready, and answers whatever is asked in turn. */
export function answerOrders<Order>(ready: object, handle: (order: Order) => Promise<object>): void {
  process.on('message', async (order) => {
    try {
      process.send?.({ answer: await handle(order as Order) });
    } catch (error) {
      process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
  process.send?.({ answer: ready });
}
