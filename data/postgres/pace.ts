import { AppError } from '../../dialogs/app-error.js';
import { emptyLine, type Line } from '../../dialogs/pace/line.js';
import type { LineChange, PaceStore, PlaceGiven, PlaceRequest, WaitingCall } from '../pace-store.js';
import { type Database, prepared, type Runner, sql } from './database.js';

interface LineRow {
  readonly version: number;
  readonly line: Line;
}

const tries = 100;

/** The pace of all processes on one PostgreSQL. */
export class PostgresPace implements PaceStore {
  readonly #database: () => Database;
  /** As they were when this process changed them last: as long as nobody else did, a change is one statement. */
  readonly #known = new Map<string, LineRow>();
  /** Of one process only one change at a time: they would only get in each other's way. */
  readonly #last = new Map<string, Promise<unknown>>();

  /** `database` rejects once the store is closed. */
  constructor(database: () => Database) {
    this.#database = database;
  }

  change<T>(name: string, step: (line: Line) => LineChange<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const change = before.then(
      () => this.#change(name, step),
      () => this.#change(name, step),
    );
    this.#last.set(name, change);
    return change;
  }

  async takePlace({ sender, logId, jobId, limit, now, until, anyway }: PlaceRequest): Promise<'taken' | 'waiting'> {
    return await this.#database().transaction(async (runner) => {
      await lock(runner, sender);
      const renewed = await runner.rows(
        sql('update call_places set until = $3 where sender = $1 and job_id = $2 returning 1', sender, jobId, until),
      );
      if (renewed.length > 0) return 'taken';
      const ahead = `select 1 from calls_waiting where sender = $1 and number < coalesce(
        (select number from calls_waiting where sender = $1 and job_id = $2), 9223372036854775807) limit 1`;
      const isNext = (await runner.rows(sql(ahead, sender, jobId))).length === 0;
      if (anyway || (isNext && (await hasRoom(runner, sender, limit, now)))) {
        await runner.rows(sql('delete from calls_waiting where sender = $1 and job_id = $2', sender, jobId));
        await put(runner, sender, jobId, until);
        return 'taken';
      }
      const text = 'insert into calls_waiting (sender, log_id, job_id) values ($1, $2, $3) on conflict do nothing';
      await runner.rows(sql(text, sender, logId, jobId));
      return 'waiting';
    });
  }

  async leavePlace(request: PlaceGiven): Promise<WaitingCall | undefined> {
    const { sender, jobId, limit, now, until } = request;
    return await this.#database().transaction(async (runner) => {
      await lock(runner, sender);
      await runner.rows(sql('delete from call_places where sender = $1 and job_id = $2', sender, jobId));
      await runner.rows(sql('delete from calls_waiting where sender = $1 and job_id = $2', sender, jobId));
      if (!(await hasRoom(runner, sender, limit, now))) return undefined;
      const text = `delete from calls_waiting where sender = $1 and number =
        (select min(number) from calls_waiting where sender = $1) returning log_id as "logId", job_id as "jobId"`;
      const [next] = await runner.rows<WaitingCall>(sql(text, sender));
      if (next) await put(runner, sender, next.jobId, until);
      return next;
    });
  }

  async #change<T>(name: string, step: (line: Line) => LineChange<T>): Promise<T> {
    let found = this.#known.get(name) ?? (await this.#read(name));
    for (let at = 0; at < tries; at += 1) {
      const { line, answer } = step(found.line);
      const version = found.version + 1;
      if (await this.#write(name, line, found.version)) {
        this.#known.set(name, { version, line });
        return answer;
      }
      found = await this.#read(name);
    }
    throw new AppError('too-busy', 'Too many processes change the pace of one sender at once. It is tried again.');
  }

  async #read(name: string): Promise<LineRow> {
    const text = 'select version::float8 as version, line from pace_lines where name = $1';
    const [row] = await this.#database().read<LineRow>(prepared('pace-line', text, name));
    return row ?? { version: 0, line: emptyLine };
  }

  async #write(name: string, line: Line, expected: number): Promise<boolean> {
    const text = `insert into pace_lines as kept (name, version, line) values ($1, $2::bigint + 1, $3)
      on conflict (name) do update set version = excluded.version, line = excluded.line where kept.version = $2
      returning version::float8 as version`;
    const statement = prepared('pace-change', text, name, expected, JSON.stringify(line));
    const [row] = await this.#database().rows<{ readonly version: number }>(statement);
    return row !== undefined;
  }
}

/** One at a time for each sender, until the transaction ends. */
async function lock(runner: Runner, sender: string): Promise<void> {
  await runner.rows(sql("select pg_advisory_xact_lock(hashtext('ringback-calls'), hashtext($1))", sender));
}

async function hasRoom(runner: Runner, sender: string, limit: number, now: number): Promise<boolean> {
  await runner.rows(sql('delete from call_places where sender = $1 and until <= $2', sender, now));
  const text = 'select count(*)::int as on from call_places where sender = $1';
  const [row] = await runner.rows<{ readonly on: number }>(sql(text, sender));
  return (row?.on ?? 0) < limit;
}

async function put(runner: Runner, sender: string, jobId: string, until: number): Promise<void> {
  await runner.rows(sql('insert into call_places (sender, job_id, until) values ($1, $2, $3)', sender, jobId, until));
}
