import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { type Change, type ChangeFeed, type Follower, LocalChanges } from '../changes.js';
import { type Database, sql } from './database.js';

/** Milliseconds in which what is written is gathered: one notice for all of it, beside the writing itself. */
const gathering = 100;
/** Milliseconds between two tries to listen again. */
const pause = 1_000;
/** PostgreSQL takes 8,000 bytes a notice. */
const longestNotice = 7_500;

/** What one process tells the others. */
interface Notice {
  readonly from: string;
  readonly changes: readonly (readonly [logId: string, caseId: string])[];
}

/**
 * Tells of what every process writes to one database. Notices go out beside the commits, since in their transactions
 * PostgreSQL would let them in one by one. A process that ends between a commit and its notice leaves it unsaid: whoever
 * shows something asks anew from time to time.
 */
export class PostgresChanges implements ChangeFeed {
  readonly #local = new LocalChanges();
  readonly #database: Database;
  readonly #report: (problem: Error) => void;
  readonly #ours = randomUUID();
  readonly #unsaid = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #saying: Promise<void> = Promise.resolve();
  #listening: Promise<void> | undefined;
  #line: pg.Client | undefined;
  #channel: string | undefined;
  #closed = false;

  constructor(database: Database, report: (problem: Error) => void) {
    this.#database = database;
    this.#report = report;
  }

  follow(follower: Follower): () => void {
    this.#listening ??= this.#listen();
    return this.#local.follow(follower);
  }

  /** This process wrote to a log. */
  wrote({ logId, caseId }: Change): void {
    this.#local.tell({ logId, caseId });
    this.#unsaid.set(logId, caseId);
    this.#timer ??= setTimeout(() => {
      this.#saying = this.#say().catch(this.#report);
    }, gathering).unref();
  }

  /** Says what is still unsaid, and stops listening. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#saying;
    await this.#say().catch(this.#report);
    await this.#line?.end();
    await this.#listening;
  }

  async #say(): Promise<void> {
    this.#timer = undefined;
    const changes = [...this.#unsaid];
    this.#unsaid.clear();
    if (changes.length === 0) return;
    const channel = await this.#channelName();
    for (const notice of noticesOf(this.#ours, changes))
      await this.#database.rows(sql('select pg_notify($1, $2)', channel, notice));
  }

  /** Goes on until it is closed: a line that broke is opened again, and what was said meanwhile counts as missed. */
  async #listen(): Promise<void> {
    while (!this.#closed) {
      try {
        await this.#listenOnce();
      } catch (error) {
        this.#report(error instanceof Error ? error : new Error(String(error)));
      }
      if (this.#closed) return;
      this.#local.tellMissed();
      await wait(pause, undefined, { ref: false });
    }
  }

  /** Resolves when the line ended. */
  async #listenOnce(): Promise<void> {
    const line = this.#database.lineOfItsOwn();
    this.#line = line;
    const ended = new Promise<void>((resolve) => {
      line.once('end', resolve);
      line.on('error', () => resolve());
    });
    await line.connect();
    line.on('notification', ({ payload = '' }) => this.#heard(JSON.parse(payload) as Notice));
    await line.query(`listen ${line.escapeIdentifier(await this.#channelName())}`);
    // From here on nothing is missed; what came before may have been.
    this.#local.tellMissed();
    await ended;
    await line.end().catch(() => undefined);
  }

  #heard({ from, changes }: Notice): void {
    if (from === this.#ours) return;
    for (const [logId, caseId] of changes) this.#local.tell({ logId, caseId });
  }

  /** Two installations in one database have a schema each. */
  async #channelName(): Promise<string> {
    if (this.#channel === undefined) {
      const [row] = await this.#database.rows<{ readonly name: string }>(sql('select current_schema() as name'));
      this.#channel = `ringback ${row?.name ?? 'public'}`.slice(0, 60);
    }
    return this.#channel;
  }
}

/** As few as hold them all. */
function* noticesOf(from: string, changes: readonly (readonly [string, string])[]): Generator<string, void> {
  let gathered: (readonly [string, string])[] = [];
  const notice = () => JSON.stringify({ from, changes: gathered } satisfies Notice);
  for (const change of changes) {
    gathered.push(change);
    if (Buffer.byteLength(notice()) <= longestNotice || gathered.length === 1) continue;
    gathered.pop();
    yield notice();
    gathered = [change];
  }
  yield notice();
}
