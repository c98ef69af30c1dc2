import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { AppError } from '../../dialogs/app-error.js';
import type { DueLogs } from '../due-logs.js';
import type { Database } from './database.js';
import type { SharedDueLogs } from './shared-due-logs.js';

/** Any number will do, as long as nobody else takes it. */
const lock = 7_241_904;
/** Milliseconds between two tries to get it back. */
const pause = 1_000;

/** Whether a server shares the jobs with others, or lets nobody in beside it. */
type Mode = 'alone' | 'together';

/**
 * Sees to it that nobody serves the database beside a server that serves alone: by a lock that PostgreSQL gives back when
 * the process ends. A connection that broke takes the lock along, so it is taken again as soon as PostgreSQL answers.
 */
export class PostgresServers {
  readonly #database: Database;
  readonly #report: (problem: Error) => void;
  #held: pg.PoolClient | undefined;
  #again: Promise<void> | undefined;
  #dueLogs: SharedDueLogs | undefined;
  #released = false;

  constructor(database: Database, report: (problem: Error) => void) {
    this.#database = database;
    this.#report = report;
  }

  /** Takes the database until `release`, or throws the `AppError` already-served. */
  async alone(): Promise<void> {
    await this.#take('alone');
  }

  /** Joins those who share what is due, until `release`, or throws the `AppError` already-served. */
  async together(): Promise<DueLogs> {
    await this.#take('together');
    // Commands and web processes open a store too, and need no queues.
    const { SharedDueLogs } = await import('./shared-due-logs.js');
    this.#dueLogs = await SharedDueLogs.open(this.#database, { report: this.#report });
    return this.#dueLogs;
  }

  async release(): Promise<void> {
    this.#released = true;
    await this.#again;
    await this.#dueLogs?.close();
    const held = this.#held;
    this.#held = undefined;
    // A connection that broke has given it back; one that closes does.
    held?.release(true);
  }

  async #take(mode: Mode): Promise<void> {
    const client = await this.#database.connection();
    client.on('error', () => this.#lost(client, mode));
    if (await isTakenBy(client, mode)) {
      this.#held = client;
      return;
    }
    client.release(true);
    throw new AppError('already-served', refusals[mode]);
  }

  #lost(client: pg.PoolClient, mode: Mode): void {
    if (this.#held !== client) return;
    this.#held = undefined;
    client.release(true);
    this.#again = this.#takeAgain(mode);
  }

  async #takeAgain(mode: Mode): Promise<void> {
    let isTold = false;
    while (!this.#released) {
      try {
        return await this.#take(mode);
      } catch (error) {
        // Whoever came in between may go again. It is said once, not at every try.
        if (!isTold && error instanceof AppError && error.code === 'already-served') {
          this.#report(error);
          isTold = true;
        }
        await setTimeout(pause, undefined, { ref: false });
      }
    }
  }
}

const refusals: Readonly<Record<Mode, string>> = {
  alone: 'Another process already serves this database. Stop it first, or set DATABASE_URL to another one.',
  together:
    'A process serves this database alone, such as a demo without Twilio or a move. Stop it first, or set DATABASE_URL to another one.',
};

async function isTakenBy(client: pg.PoolClient, mode: Mode): Promise<boolean> {
  const lockIt = mode === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
  try {
    const { rows } = await client.query<{ taken: boolean }>(`select ${lockIt}($1) as taken`, [lock]);
    return rows[0]?.taken === true;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
