import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../dialogs/app-error.js';
import type { Log } from '../log.js';
import { runner } from './run-file.js';
import type { WebWord } from './web-words.js';

/** How the web processes are started. */
export interface WebProcessesOptions {
  readonly count: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What each of them runs. */
  readonly file: URL;
  readonly log: Log;
  /** Told when one of them added jobs. */
  readonly onJobs: (dueAt: number) => void;
}

/** Milliseconds before one that ended by itself is started anew. */
const pause = 1_000;

/** Processes that share one port; one that ends by itself is replaced. */
export class WebProcesses {
  readonly #options: WebProcessesOptions;
  readonly #running = new Set<Worker>();
  #stopping = false;

  constructor(options: WebProcessesOptions) {
    this.#options = options;
  }

  /** Resolves with the port when all of them answer; rejects with the first one's AppError, and then none is left. */
  async start(): Promise<number> {
    cluster.setupPrimary({ exec: runner, args: [fileURLToPath(this.#options.file)] });
    try {
      const ports = await Promise.all(Array.from({ length: this.#options.count }, () => this.#startOne()));
      return ports[0] ?? 0;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** They take nothing new and finish what is in hand; resolves when all have ended. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const ended = [...this.#running].map((one) => new Promise<void>((resolve) => one.once('exit', () => resolve())));
    for (const one of this.#running) one.send('stop');
    await Promise.all(ended);
  }

  #startOne(): Promise<number> {
    const { env, log, onJobs } = this.#options;
    const started = cluster.fork(env);
    this.#running.add(started);
    started.once('exit', (code) => {
      this.#running.delete(started);
      if (this.#stopping) return;
      log.error('web-process-ended', { code: String(code) });
      // It may have added jobs that it could not tell of any more.
      onJobs(0);
      setTimeout(() => this.#replace(), pause);
    });
    return new Promise((resolve, reject) => {
      started.once('exit', () => reject(new AppError('web-process-ended', 'A web process ended as it started.')));
      started.on('message', (word: WebWord) => {
        if (word.kind === 'jobs') onJobs(word.dueAt);
        else if (word.kind === 'ready') resolve(word.port);
        else {
          reject(new AppError(word.code, word.message));
          started.send('stop');
        }
      });
    });
  }

  #replace(): void {
    if (this.#stopping) return;
    // One that cannot start ends, and is tried again after the pause.
    this.#startOne().catch(() => undefined);
  }
}
