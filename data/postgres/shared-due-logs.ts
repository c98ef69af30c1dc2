import type PgBoss from 'pg-boss';
import type { DueJob, DueLogs, TakenLog } from '../due-logs.js';
import { type Database, sql } from './database.js';
import { grouped } from './grouped.js';
import { openBoss } from './open-boss.js';

/** How work is shared. */
export interface SharedDueLogsOptions {
  /** Hears of failures that no caller waits for. */
  readonly report: (problem: Error) => void;
  /** For how long a log stays with a server that says nothing. */
  readonly leaseSeconds?: number;
}

/** A log in our hands. */
interface Held {
  /** Its entry in the queue. */
  readonly id: string;
  /** How often it had been taken up before, so that an entry which is another's by now is known. */
  readonly before: number;
  /** Until when it is certainly ours, by `performance.now()`, which no change of the machine's clock moves. */
  readonly until: number;
}

const queue = 'due-logs';
/** The id of a log's entry: the same whoever offers it. */
const entryId = `encode(substring(sha256(convert_to(log_id, 'UTF8')) from 1 for 16), 'hex')::uuid`;
/** Milliseconds between two looks for what others left. */
const beatMs = 1_000;
/** Beats between two searches for logs of servers that are gone. */
const searchEvery = 2;
/** More than anybody waits for. */
const endlessly = 1_000_000_000;

/**
 * What is due, shared with other servers by a queue of pg-boss. The table `jobs` says what is to be done and when, by our
 * own clock; the queue says who does it. A log that is due is one entry there, whose id follows from the log's: so it is
 * there once, however many offer it, and one server at a time takes it up. An entry goes when its log's jobs are done.
 * One whose server ended in the middle comes back when its time is over, and then bears that it was taken up before.
 */
export class SharedDueLogs implements DueLogs {
  readonly #database: Database;
  readonly #boss: PgBoss;
  readonly #table: string;
  readonly #leaseSeconds: number;
  readonly #report: (problem: Error) => void;
  readonly #held = new Map<string, Held>();
  readonly #timer: NodeJS.Timeout;
  #wake: () => void = () => {};
  #beats = 0;
  #beating: Promise<void> | undefined;
  /** Our own time when this server first looked. */
  #since: number | undefined;

  private constructor(database: Database, boss: PgBoss, schema: string, options: SharedDueLogsOptions) {
    this.#database = database;
    this.#boss = boss;
    this.#table = `${schema}.job`;
    this.#leaseSeconds = options.leaseSeconds ?? 10;
    this.#report = options.report;
    this.#timer = setInterval(() => this.#beat(), beatMs).unref();
  }

  static async open(database: Database, options: SharedDueLogsOptions): Promise<SharedDueLogs> {
    const { boss, schema } = await openBoss(database, options.report);
    await boss.createQueue(queue);
    return new SharedDueLogs(database, boss, schema, options);
  }

  watch(wake: () => void): void {
    this.#wake = wake;
  }

  async take(now: number, limit: number): Promise<readonly TakenLog[]> {
    this.#since ??= now;
    await this.#offer(now, limit);
    const until = this.#untilFromNow();
    const entries = await this.#boss.fetch(queue, {
      batchSize: limit,
      includeMetadata: true,
      priority: false,
      ignoreStartAfter: true,
    });
    const taken = entries.map(({ id, singletonKey, retryCount: before }) => ({
      logId: singletonKey ?? '',
      id,
      before,
    }));
    const logIds = taken.map(({ logId }) => logId);
    // Where this fails none is held, and all of them come back in time.
    const jobs = await this.#dueJobsOf(logIds, now);
    const since = this.#since;
    return taken.map(({ logId, id, before }) => {
      this.#held.set(logId, { id, before, until });
      // A database that was set back to an earlier time holds what was done since, too.
      const due = (jobs.get(logId) ?? []).map((job) => ({ ...job, begunBefore: before > 0 || job.dueAt < since }));
      return { logId, jobs: due };
    });
  }

  holds(logId: string): boolean {
    const held = this.#held.get(logId);
    return held !== undefined && performance.now() < held.until;
  }

  /** An entry that was not finished stays until its time is over, so that it is not tried again at once. */
  async giveBack(logId: string, isFinished: boolean): Promise<void> {
    const held = this.holds(logId) ? this.#held.get(logId) : undefined;
    this.#held.delete(logId);
    if (!held || !isFinished) return;
    const text = `delete from ${this.#table} where name = $1 and id = $2 and state = 'active' and retry_count = $3`;
    try {
      await this.#database.rows(sql(text, queue, held.id, held.before));
    } catch (error) {
      this.#hear(error);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
    await this.#boss.stop({ graceful: false, close: false });
  }

  /** Puts logs that are due into the queue, the first due first, unless they are there. */
  async #offer(now: number, limit: number): Promise<void> {
    const text = `select log_id as "singletonKey", ${entryId} as id from jobs where due_at <= $1
      and not exists (select from ${this.#table} as entry where entry.name = '${queue}' and entry.id = ${entryId})
      order by due_at, log_id, job_id limit $2`;
    const rows = await this.#database.rows<{ singletonKey: string; id: string }>(sql(text, now, limit));
    if (rows.length === 0) return;
    const expiry = { expireInSeconds: this.#leaseSeconds, retryLimit: endlessly, retryDelay: 0 };
    // A log with several jobs comes several times, and enters once.
    await this.#boss.insert(rows.map((row) => ({ name: queue, ...row, ...expiry })));
  }

  async #dueJobsOf(logIds: readonly string[], now: number): Promise<ReadonlyMap<string, readonly DueJob[]>> {
    if (logIds.length === 0) return new Map();
    const text = `select log_id as "logId", job_id as "jobId", due_at as "dueAt" from jobs
      where log_id = any($1) and due_at <= $2`;
    return grouped(await this.#database.rows<DueJob>(sql(text, logIds, now)), ({ logId }) => logId);
  }

  #beat(): void {
    this.#beating ??= this.#lookAround()
      .catch((error: unknown) => this.#hear(error))
      .finally(() => {
        this.#beating = undefined;
      });
  }

  async #lookAround(): Promise<void> {
    await this.#keep();
    this.#beats += 1;
    if (this.#beats % searchEvery === 0) await this.#boss.expire();
    this.#wake();
  }

  /** Goes on holding what takes long. pg-boss 10 knows no sign of life, so the beginning is moved. */
  async #keep(): Promise<void> {
    const soon = performance.now() + this.#leaseSeconds * 700;
    const old = [...this.#held].filter(([, { until }]) => until < soon);
    if (old.length === 0) return;
    const until = this.#untilFromNow();
    const text = `update ${this.#table} as entry set started_on = now()
      from unnest($2::uuid[], $3::int[]) as held (id, before)
      where name = $1 and entry.id = held.id and retry_count = held.before and state = 'active'
      returning singleton_key as "logId"`;
    const ids = old.map(([, { id }]) => id);
    const takes = old.map(([, { before }]) => before);
    const kept = await this.#database.rows<{ readonly logId: string }>(sql(text, queue, ids, takes));
    const still = new Set(kept.map(({ logId }) => logId));
    for (const [logId, held] of old) {
      if (this.#held.get(logId) !== held) continue;
      if (still.has(logId)) this.#held.set(logId, { ...held, until });
      else this.#held.delete(logId);
    }
  }

  #untilFromNow(): number {
    return performance.now() + this.#leaseSeconds * 1_000;
  }

  #hear(error: unknown): void {
    this.#report(error instanceof Error ? error : new Error(String(error)));
  }
}
