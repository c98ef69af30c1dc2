import type { DueLogs, TakenJob, TakenLog } from '../../data/due-logs.js';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Log } from '../log.js';

/** What the scheduler works with. */
export interface SchedulerParts {
  readonly store: Pick<Store, 'nextJobAt'>;
  readonly dueLogs: DueLogs;
  readonly worker: {
    /** `begunBefore` tells that a server which stopped in the middle may have carried it out already. */
    work(logId: string, jobId: string, begunBefore: boolean): Promise<void>;
  };
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
    const { dueLogs, clock } = this.#parts;
    dueLogs.watch(() => this.wake(clock.now()));
    this.wake(clock.now());
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
    this.#running ??= this.#drain()
      .catch((error: unknown) => {
        this.#parts.log.error('due-jobs', { code: codeOf(error) });
        this.wake(this.#parts.clock.now() + pause);
      })
      .finally(() => {
        this.#running = undefined;
        if (this.#again && !this.#stopped) this.#run();
      });
  }

  async #drain(): Promise<void> {
    const { store, dueLogs, clock } = this.#parts;
    const failed = new Set<string>();
    let seenUntil = clock.now();
    while (this.#again && !this.#stopped) {
      this.#again = false;
      seenUntil = clock.now();
      const taken = await dueLogs.take(seenUntil, batch, failed);
      if (taken.length === 0) continue;
      await this.#wave(taken, failed);
      this.#again = true;
    }
    if (failed.size > 0) this.wake(clock.now() + pause);
    const next = await store.nextJobAt(seenUntil);
    if (next !== undefined) this.wake(next);
  }

  /** Resolves when these are done or have been waited for long enough: who does not answer holds up their own log alone. */
  async #wave(logs: readonly TakenLog[], failed: Set<string>): Promise<void> {
    const { clock } = this.#parts;
    let isOver = false;
    const works = logs.map((log) => {
      const work = this.#doAll(log).then((isDone) => {
        this.#inHand.delete(log.logId);
        if (!isDone) failed.add(log.logId);
        // Nobody waits for it any more who would look what is due next.
        if (isOver) this.wake(clock.now() + (isDone ? 0 : pause));
      });
      this.#inHand.set(log.logId, work);
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

  async #doAll({ logId, jobs }: TakenLog): Promise<boolean> {
    const isDone = await this.#inOrder(jobs);
    await this.#parts.dueLogs.giveBack(logId, isDone);
    return isDone;
  }

  /** False when one of them failed; those after it wait with it. */
  async #inOrder(jobs: readonly TakenJob[]): Promise<boolean> {
    const { worker, dueLogs, log } = this.#parts;
    for (const { logId, jobId, begunBefore } of [...jobs].sort(byTurn)) {
      if (!dueLogs.holds(logId)) return false;
      try {
        await worker.work(logId, jobId, begunBefore);
      } catch (error) {
        log.error('job-failed', { logId, code: codeOf(error) });
        return false;
      }
    }
    return true;
  }
}

/** What waited for the same moment, as for the morning, is done in the order of its turns: the tenth after the ninth. */
function byTurn(a: TakenJob, b: TakenJob): number {
  return a.dueAt - b.dueAt || a.jobId.localeCompare(b.jobId, 'en', { numeric: true });
}

function codeOf(error: unknown): string {
  if (error && typeof error === 'object' && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
