import type PgBoss from 'pg-boss';
import type { DueJob, DueLogs, TakenLog } from '../due-logs.js';
import { type Database, prepared, sql } from './database.js';
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

/** An entry for the queue: a log, and the id that follows from its. */
interface NewEntry {
  readonly singletonKey: string;
  readonly id: string;
}

interface LookRow extends NewEntry {
  readonly kind: 'due' | 'waiting' | 'left';
}

/** What there is to do. */
interface Look {
  readonly due: readonly NewEntry[];
  readonly isWaiting: boolean;
  readonly isLeft: boolean;
}

const queue = 'due-logs';
/** The id of a log's entry: the same whoever offers it. */
const entryId = `encode(substring(sha256(convert_to(log_id, 'UTF8')) from 1 for 16), 'hex')::uuid`;
/** Milliseconds between two looks for what others left. */
const beatMs = 1_000;
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
    const { due, isWaiting, isLeft } = await this.#look(now, limit);
    if (due.length === 0 && !isWaiting && !isLeft) return [];
    if (isLeft) await this.#boss.expire();
    if (due.length > 0) await this.#offer(due);
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

  /** Logs that are due, the first due first, unless they are in the queue; whether any waits there, or was left by a server that is gone. */
  async #look(now: number, limit: number): Promise<Look> {
    const inQueue = `select from ${this.#table} as entry where entry.name = '${queue}'`;
    const text = `(select 'due' as kind, log_id as "singletonKey", ${entryId} as id from jobs
        where due_at <= $1 and not exists (${inQueue} and entry.id = ${entryId})
        order by due_at, log_id, job_id limit $2)
      union all select 'waiting', null, null where exists (${inQueue} and state < 'active')
      union all select 'left', null, null where exists (${inQueue} and state = 'active' and started_on + expire_in < now())`;
    const rows = await this.#database.read<LookRow>(prepared('due-logs', text, now, limit));
    return {
      due: rows.flatMap(({ kind, singletonKey, id }) => (kind === 'due' ? [{ singletonKey, id }] : [])),
      isWaiting: rows.some(({ kind }) => kind === 'waiting'),
      isLeft: rows.some(({ kind }) => kind === 'left'),
    };
  }

  /** A log with several jobs comes several times, and enters once. */
  async #offer(due: Look['due']): Promise<void> {
    const expiry = { expireInSeconds: this.#leaseSeconds, retryLimit: endlessly, retryDelay: 0 };
    await this.#boss.insert(due.map((entry) => ({ name: queue, ...entry, ...expiry })));
  }

  async #dueJobsOf(logIds: readonly string[], now: number): Promise<ReadonlyMap<string, readonly DueJob[]>> {
    if (logIds.length === 0) return new Map();
    const text = `select log_id as "logId", job_id as "jobId", due_at as "dueAt" from jobs
      where log_id = any($1) and due_at <= $2`;
    return grouped(
      await this.#database.read<DueJob>(prepared('jobs-of-logs', text, logIds, now)),
      ({ logId }) => logId,
    );
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
