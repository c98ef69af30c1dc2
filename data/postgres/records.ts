import { AppError } from '../../dialogs/app-error.js';
import type { KeptRecord, KindRecord, RecordStore } from '../record-store.js';
import type { RecordSeal, SealedRecord } from '../seal/record-seal.js';
import { type Database, prepared, type Runner, sql } from './database.js';
import { page, paged } from './paged.js';

interface RecordRow extends Omit<SealedRecord, 'expiresAt'> {
  readonly expiresAt: number | null;
}

const columns = 'kind, id, version::float8 as version, sealed, expires_at as "expiresAt"';

/** The records of all processes on one PostgreSQL. */
export class PostgresRecords implements RecordStore {
  readonly #database: () => Database;
  readonly #seal: RecordSeal;

  /** `database` throws once the store is closed. */
  constructor(database: () => Database, seal: RecordSeal) {
    this.#database = database;
    this.#seal = seal;
  }

  async get(kind: string, id: string): Promise<KeptRecord | undefined> {
    const text = `select ${columns} from records where kind = $1 and id = $2`;
    const [row] = await this.#database().read<RecordRow>(prepared('record', text, kind, id));
    return row && this.#open(row);
  }

  async put(kind: string, record: KeptRecord): Promise<'put' | 'conflict'> {
    const { id, version, sealed, expiresAt } = this.#seal.seal(kind, { ...record, version: record.version + 1 });
    const text =
      record.version === 0
        ? `insert into records (kind, id, version, sealed, expires_at) values ($1, $2, $3, $4, $5)
            on conflict do nothing returning id`
        : `update records set version = $3, sealed = $4, expires_at = $5
            where kind = $1 and id = $2 and version = $3::bigint - 1 returning id`;
    const done = await this.#database().rows(sql(text, kind, id, version, sealed, expiresAt ?? null));
    return done.length > 0 ? 'put' : 'conflict';
  }

  async putAll(records: readonly KindRecord[]): Promise<'put' | 'conflict'> {
    const sealed = records.map(({ kind, ...record }) =>
      this.#seal.seal(kind, { ...record, version: record.version + 1 }),
    );
    const work = async (runner: Runner) => {
      await runner.rows(sql(lockAll, ...keysOf(sealed)));
      const { length } = await runner.rows(sql(putAll, ...columnsOf(sealed)));
      // Whoever was late with one leaves nothing of the others.
      if (length < sealed.length) throw new AppError('record-late', 'Somebody else was first.');
    };
    try {
      await this.#database().transaction(work);
      return 'put';
    } catch (error) {
      if (error instanceof AppError && error.code === 'record-late') return 'conflict';
      throw error;
    }
  }

  async remove(kind: string, id: string): Promise<void> {
    await this.#database().rows(sql('delete from records where kind = $1 and id = $2', kind, id));
  }

  async *all(kind: string, after?: string): AsyncGenerator<KeptRecord, void> {
    const database = this.#database();
    const text = `select ${columns} from records where kind = $1 and id > $2 order by id limit ${page}`;
    const next = (behind: string) => database.rows<RecordRow>(sql(text, kind, behind));
    for await (const row of paged(next, ({ id }) => id, after)) yield this.#open(row);
  }

  async forgetExpired(now: number): Promise<void> {
    await this.#database().rows(sql('delete from records where expires_at <= $1', now));
  }

  #open({ expiresAt, ...row }: RecordRow): KeptRecord {
    return this.#seal.open({ ...row, ...(expiresAt !== null && { expiresAt }) });
  }
}

/** Puts records as they lay in another store. */
export async function putRecords(runner: Runner, records: readonly SealedRecord[]): Promise<void> {
  const text = `insert into records (kind, id, version, sealed, expires_at)
    select * from unnest($1::text[], $2::text[], $3::bigint[], $4::bytea[], $5::float8[])`;
  await runner.rows(sql(text, ...columnsOf(records)));
}

/** In one order by all, so that nobody waits for somebody who waits for them. */
const lockAll = `select 1 from records join unnest($1::text[], $2::text[]) as wanted (kind, id) using (kind, id)
  order by records.kind, records.id for update of records`;

const putAll = `with wanted as (
    select * from unnest($1::text[], $2::text[], $3::bigint[], $4::bytea[], $5::float8[])
      as one (kind, id, version, sealed, expires_at)
  ), new as (
    insert into records (kind, id, version, sealed, expires_at)
      select * from wanted where version = 1 order by kind, id
      on conflict do nothing returning id
  ), changed as (
    update records set version = wanted.version, sealed = wanted.sealed, expires_at = wanted.expires_at
      from wanted where records.kind = wanted.kind and records.id = wanted.id
        and wanted.version > 1 and records.version = wanted.version - 1
      returning records.id
  )
  select id from new union all select id from changed`;

function keysOf(records: readonly SealedRecord[]) {
  return [records.map(({ kind }) => kind), records.map(({ id }) => id)] as const;
}

function columnsOf(records: readonly SealedRecord[]) {
  return [
    ...keysOf(records),
    records.map(({ version }) => version),
    records.map(({ sealed }) => sealed),
    records.map(({ expiresAt }) => expiresAt ?? null),
  ] as const;
}
