import type { DueJob, Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../log.js';
import type { Worker } from './worker.js';

/** What the scheduler works with. */
export interface SchedulerParts {
  readonly store: Pick<Store, 'dueJobs' | 'nextJobAt'>;
  readonly worker: Pick<Worker, 'work'>;
  readonly clock: Clock;
  readonly log: Log;
}

const batch = 64;
/** Milliseconds before a job that failed for a reason of ours is tried again. */
const pause = 5_000;

/** Has jobs done when they are due: at once for effects, at their time for timers, after a restart for what was left. */
export class Scheduler {
  readonly #parts: SchedulerParts;
  #cancel: (() => void) | undefined;
  #wakeAt = Number.POSITIVE_INFINITY;
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(parts: SchedulerParts) {
    this.#parts = parts;
  }

  /** Begins with whatever is due, for instance what a stopped process left behind. */
  start(): void {
    this.wake(this.#parts.clock.now());
  }

  /** Sees to it that jobs due at `dueAt` (epoch ms) are done then. */
  wake(dueAt: number): void {
    if (this.#stopped) return;
    if (dueAt <= this.#parts.clock.now()) return this.#run();
    if (dueAt >= this.#wakeAt) return;
    this.#cancel?.();
    this.#wakeAt = dueAt;
    this.#cancel = this.#parts.clock.schedule(dueAt, () => {
      this.#wakeAt = Number.POSITIVE_INFINITY;
      this.#run();
    });
  }

  /** Resolves when nothing is due and nothing is being done. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /** Takes no more jobs; resolves when those in hand are finished. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel?.();
    await this.settled();
  }

  #run(): void {
    this.#again = true;
    this.#running ??= this.#drain().finally(() => {
      this.#running = undefined;
      if (this.#again && !this.#stopped) this.#run();
    });
  }

  async #drain(): Promise<void> {
    const failed = new Set<string>();
    while (this.#again && !this.#stopped) {
      this.#again = false;
      const due = await this.#parts.store.dueJobs(this.#parts.clock.now(), batch);
      const todo = due.filter((job) => !failed.has(`${job.logId} ${job.jobId}`));
      await Promise.all(groupBy(todo, (job) => job.logId).map((jobs) => this.#inOrder(jobs, failed)));
      if (todo.length > 0) this.#again = true;
    }
    if (failed.size > 0) this.wake(this.#parts.clock.now() + pause);
    const next = await this.#parts.store.nextJobAt();
    if (next !== undefined && next > this.#parts.clock.now()) this.wake(next);
  }

  async #inOrder(jobs: readonly DueJob[], failed: Set<string>): Promise<void> {
    for (const { logId, jobId } of [...jobs].sort(byTurn)) {
      try {
        await this.#parts.worker.work(logId, jobId);
      } catch (error) {
        failed.add(`${logId} ${jobId}`);
        this.#parts.log.error('job-failed', { logId, code: codeOf(error) });
        return;
      }
    }
  }
}

/** What waited for the same moment, as for the morning, is done in the order of its turns: the tenth after the ninth. */
function byTurn(a: DueJob, b: DueJob): number {
  return a.dueAt - b.dueAt || a.jobId.localeCompare(b.jobId, 'en', { numeric: true });
}

function codeOf(error: unknown): string {
  if (error && typeof error === 'object' && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
