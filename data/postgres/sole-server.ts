import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { AppError } from '../../dialogs/app-error.js';
import type { Database } from './database.js';

/** Any number will do, as long as nobody else takes it. */
const lock = 7_241_904;
/** Milliseconds between two tries to get it back. */
const pause = 1_000;

/**
 * Sees to it that one server at a time carries out the jobs: by a lock that PostgreSQL gives back when the process ends.
 * A connection that broke takes the lock along, so it is taken again as soon as PostgreSQL answers.
 */
export class PostgresSoleServer {
  readonly #database: Database;
  readonly #report: (problem: Error) => void;
  #held: pg.PoolClient | undefined;
  #again: Promise<void> | undefined;
  #released = false;

  constructor(database: Database, report: (problem: Error) => void) {
    this.#database = database;
    this.#report = report;
  }

  /** Takes the database until `release`, or throws the `AppError` already-served. */
  async take(): Promise<void> {
    const client = await this.#database.connection();
    client.on('error', () => this.#lost(client));
    if (await isTakenBy(client)) {
      this.#held = client;
      return;
    }
    client.release(true);
    throw new AppError(
      'already-served',
      'Another process already serves this database. Stop it first, or set DATABASE_URL to another one.',
    );
  }

  async release(): Promise<void> {
    this.#released = true;
    await this.#again;
    const held = this.#held;
    this.#held = undefined;
    // A connection that broke has given it back.
    await held?.query('select pg_advisory_unlock($1)', [lock]).catch(() => undefined);
    held?.release(true);
  }

  #lost(client: pg.PoolClient): void {
    if (this.#held !== client) return;
    this.#held = undefined;
    client.release(true);
    this.#again = this.#takeAgain();
  }

  async #takeAgain(): Promise<void> {
    while (!this.#released) {
      try {
        return await this.take();
      } catch (error) {
        if (error instanceof AppError && error.code === 'already-served') return this.#report(error);
        await setTimeout(pause, undefined, { ref: false });
      }
    }
  }
}

async function isTakenBy(client: pg.PoolClient): Promise<boolean> {
  try {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lock]);
    return rows[0]?.taken === true;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
