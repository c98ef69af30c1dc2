import type { DueLogs, TakenLog } from '../../data/due-logs.js';
import type { DueJob, Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';

/** All that is due, for the only server of a store. */
export class OwnDueLogs implements DueLogs {
  readonly #store: Pick<Store, 'dueJobs'>;
  readonly #startedAt: number;
  readonly #taken = new Set<string>();

  constructor(store: Pick<Store, 'dueJobs'>, clock: Clock) {
    this.#store = store;
    this.#startedAt = clock.now();
  }

  /** Nobody else adds jobs without telling. */
  watch(): void {}

  async take(now: number, limit: number, except: ReadonlySet<string>): Promise<readonly TakenLog[]> {
    const free = await this.#free(now, limit, except);
    const logs = new Map<string, DueJob[]>();
    for (const job of free) logs.set(job.logId, [...(logs.get(job.logId) ?? []), job]);
    for (const logId of logs.keys()) this.#taken.add(logId);
    return [...logs].map(([logId, jobs]) => ({
      logId,
      // Whoever served before us may have stopped in the middle of what was due then.
      jobs: jobs.map((job) => ({ ...job, begunBefore: job.dueAt < this.#startedAt })),
    }));
  }

  holds(): boolean {
    return true;
  }

  async giveBack(logId: string): Promise<void> {
    this.#taken.delete(logId);
  }

  /** Reads on as long as nothing but what is left out comes. */
  async #free(now: number, limit: number, except: ReadonlySet<string>): Promise<readonly DueJob[]> {
    for (let read = limit + except.size + this.#taken.size; ; read *= 2) {
      const due = await this.#store.dueJobs(now, read);
      const free = due.filter(({ logId }) => !except.has(logId) && !this.#taken.has(logId));
      if (free.length > 0 || due.length < read) return free;
    }
  }
}
