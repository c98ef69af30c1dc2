import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../dialogs/app-error.js';
import type { Log } from '../log.js';
import type { Figures } from '../operating/metrics.js';
import { OpenAsks } from './open-asks.js';
import { runner } from './run-file.js';
import type { PrimaryWord, WebWord } from './web-words.js';

/** How the web processes are started. */
export interface WebProcessesOptions {
  readonly count: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What each of them runs. */
  readonly file: URL;
  readonly log: Log;
  /** Told when one of them added jobs. */
  readonly onJobs: (dueAt: number) => void;
  /** What the one that started them has counted itself. */
  readonly figures?: () => Promise<readonly Figures[]>;
}

/** Milliseconds before one that ended by itself is started anew. */
const pause = 1_000;
/** Milliseconds that the figures of one process are waited for. */
const patience = 2_000;

/** Processes that share one port; one that ends by itself is replaced. */
export class WebProcesses {
  readonly #options: WebProcessesOptions;
  readonly #running = new Set<Worker>();
  readonly #asks = new OpenAsks<readonly Figures[]>();
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
    for (const one of this.#running) tell(one, { kind: 'stop' });
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
        switch (word.kind) {
          case 'jobs':
            return onJobs(word.dueAt);
          case 'ready':
            return resolve(word.port);
          case 'figures':
            return this.#asks.answer(word.ask, word.figures);
          case 'figures-wanted':
            return void this.#tellAll(started, word.ask);
          case 'failed':
            reject(new AppError(word.code, word.message));
            tell(started, { kind: 'stop' });
        }
      });
    });
  }

  /** One that does not answer is left out, rather than keeping all the others' figures back. */
  async #tellAll(wanting: Worker, ask: number): Promise<void> {
    const asked = [...this.#running].map((one) =>
      this.#asks.ask((number) => tell(one, { kind: 'tell-figures', ask: number }), patience, []),
    );
    const own = this.#options.figures?.() ?? [];
    const figures = (await Promise.all([own, ...asked])).flat();
    tell(wanting, { kind: 'all-figures', ask, figures });
  }

  #replace(): void {
    if (this.#stopping) return;
    // One that cannot start ends, and is tried again after the pause.
    this.#startOne().catch(() => undefined);
  }
}

/** One that has just ended cannot be told any more. */
function tell(process: Worker, word: PrimaryWord): void {
  if (process.isConnected()) process.send(word, () => undefined);
}
