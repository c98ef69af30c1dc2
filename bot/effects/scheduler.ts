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
/** Milliseconds for which other logs wait for one whose job waits for somebody outside, such as a lender's system. */
const patience = 1_000;

/** Has jobs done when they are due: at once for effects, at their time for timers, after a restart for what was left. */
export class Scheduler {
  readonly #parts: SchedulerParts;
  #cancel: (() => void) | undefined;
  #wakeAt = Number.POSITIVE_INFINITY;
  #running: Promise<void> | undefined;
  /** Logs with a job that is being done. */
  readonly #inHand = new Map<string, Promise<void>>();
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
    while (this.#running || this.#inHand.size > 0) await (this.#running ?? Promise.all(this.#inHand.values()));
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
    const { store, clock } = this.#parts;
    const failed = new Set<string>();
    let seenUntil = clock.now();
    while (this.#again && !this.#stopped) {
      this.#again = false;
      seenUntil = clock.now();
      const due = await store.dueJobs(seenUntil, batch + failed.size + this.#inHand.size);
      const todo = due.filter(({ logId, jobId }) => !failed.has(`${logId} ${jobId}`) && !this.#inHand.has(logId));
      if (todo.length === 0) continue;
      await this.#wave(todo, failed);
      this.#again = true;
    }
    if (failed.size > 0) this.wake(clock.now() + pause);
    const next = await store.nextJobAt(seenUntil);
    if (next !== undefined) this.wake(next);
  }

  /** Resolves when these are done or have been waited for long enough: who does not answer holds up their own log alone. */
  async #wave(jobs: readonly DueJob[], failed: Set<string>): Promise<void> {
    const { clock } = this.#parts;
    let isOver = false;
    const works = groupBy(jobs, ({ logId }) => logId).map(([logId, ofLog]) => {
      const work = this.#inOrder(ofLog, failed).then((isDone) => {
        this.#inHand.delete(logId);
        // Nobody waits for it any more who would look what is due next.
        if (isOver) this.wake(clock.now() + (isDone ? 0 : pause));
      });
      this.#inHand.set(logId, work);
      return work;
    });
    let cancel = () => {};
    const enough = new Promise<void>((resolve) => {
      cancel = clock.schedule(clock.now() + patience, resolve);
    });
    await Promise.race([Promise.all(works), enough]);
    cancel();
    isOver = true;
  }

  /** False when one of them failed; those after it wait with it. */
  async #inOrder(jobs: readonly DueJob[], failed: Set<string>): Promise<boolean> {
    for (const { logId, jobId } of [...jobs].sort(byTurn)) {
      try {
        await this.#parts.worker.work(logId, jobId);
      } catch (error) {
        failed.add(`${logId} ${jobId}`);
        this.#parts.log.error('job-failed', { logId, code: codeOf(error) });
        return false;
      }
    }
    return true;
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

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): (readonly [key: string, items: T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
