import { randomBytes } from 'node:crypto';
import { AppError } from '../../dialogs/app-error.js';
import { Recent } from '../recent.js';
import type { InstallationKeys } from '../seal/installation-keys.js';
import { DerivedPartyKey, type KeyState, ownBytes, type PartyKey } from '../seal/party-key.js';
import { type Database, prepared, type Runner, sql } from './database.js';
import { databaseFailure } from './database-failure.js';
import { Gathered } from './gathered.js';

/** A party's key as it is kept; `wrapped` is null once it was destroyed. */
export interface KeyRow {
  readonly ref: string;
  readonly wrapped: Buffer | null;
}

/** A party's key, or that it was destroyed. */
export type Key = PartyKey | 'erased';

const kept = 5_000;
const bytesLeft =
  'The key is destroyed, but its bytes still lie in PostgreSQL’s file, since somebody reads the table, such as pg_dump. Erase once more when that has ended.';

/** Every party's key, wrapped by the installation's. Rows bring them along, so that an erasure anywhere counts at once. */
export class PartyKeys {
  readonly #database: Database;
  readonly #ours: InstallationKeys;
  readonly #finds = new Gathered<string, KeyState>(async (refs) => {
    const found = await this.#read(refs);
    return refs.map((ref) => found.get(ref) ?? 'none');
  });
  readonly #unwrapped = new Recent<string, { readonly wrapped: Buffer; readonly key: PartyKey }>(kept);

  constructor(database: Database, ours: InstallationKeys) {
    this.#database = database;
    this.#ours = ours;
  }

  refOf(partyId: string): string {
    return this.#ours.refOf(partyId);
  }

  /** The key that a row brought along. Rejects with `party-key-broken` when it does not open. */
  open({ ref, wrapped }: KeyRow): Key {
    if (wrapped === null) {
      this.#unwrapped.delete(ref);
      return 'erased';
    }
    const known = this.#unwrapped.get(ref);
    if (known?.wrapped.equals(wrapped)) return known.key;
    try {
      const key = this.#ours.unwrap(ref, wrapped);
      this.#unwrapped.set(ref, { wrapped, key });
      return key;
    } catch (cause) {
      const message = 'A party’s key was changed in the database. Put the table party_keys back from a backup.';
      throw new AppError('party-key-broken', message, { cause });
    }
  }

  async find(partyId: string): Promise<KeyState> {
    return await this.#finds.ask(this.refOf(partyId));
  }

  /**
   * The key that a row brought along last, for a write that takes place only while the key is still there: nothing is
   * asked for it. Undefined where none did.
   */
  lastOf(partyId: string): PartyKey | undefined {
    return this.#unwrapped.get(this.refOf(partyId))?.key;
  }

  /** The keys of all these, made where there never was one; 'erased' where none may be made anew. */
  async findOrMake(partyIds: readonly string[]): Promise<ReadonlyMap<string, Key>> {
    const refs = new Map(partyIds.map((id) => [this.refOf(id), id]));
    const isKnown = [...refs.keys()].every((ref) => this.#unwrapped.get(ref) !== undefined);
    const asked = [...refs.keys()].toSorted();
    const found = isKnown ? await this.#read(asked) : await this.#readOrMake(asked);
    return new Map([...found].map(([ref, key]) => [refs.get(ref) ?? '', key]));
  }

  /**
   * Destroys the key for good. True when there was one. Rejects with `store-busy` when it is destroyed, but its bytes
   * still lie on the disk because somebody reads the table for long.
   */
  async erase(partyId: string): Promise<boolean> {
    const ref = this.refOf(partyId);
    const text =
      'update party_keys set wrapped = null, erasure = $2 where ref = $1 and wrapped is not null returning ref';
    const gone = await this.#database.rows(sql(text, ref, this.#ours.proofOfErasure(ref)));
    this.#unwrapped.delete(ref);
    // The old row lies in its page until the table is written anew; a plain vacuum leaves its bytes there.
    // Also after a try that could not.
    const isKnown = gone.length > 0 || (await this.#read([ref])).size > 0;
    if (isKnown) await this.#writeAnew();
    return gone.length > 0;
  }

  /** Who waits for the table keeps everybody behind them from reading it, so nobody waits for long. */
  async #writeAnew(): Promise<void> {
    const client = await this.#database.connection();
    try {
      await client.query("set lock_timeout to '2s'");
      await client.query('vacuum (full) party_keys');
    } catch (error) {
      const failure = databaseFailure(error);
      throw failure instanceof AppError && failure.code === 'store-busy'
        ? new AppError('store-busy', bytesLeft, { cause: error })
        : failure;
    } finally {
      client.release(true);
    }
  }

  /** The keys that read as destroyed though nobody's erasure did it. */
  async forgedErasures(runner: Runner): Promise<readonly string[]> {
    const text = 'select ref, erasure from party_keys where erasure is not null';
    const rows = await runner.rows<{ readonly ref: string; readonly erasure: string }>(sql(text));
    return rows.filter(({ ref, erasure }) => erasure !== this.#ours.proofOfErasure(ref)).map(({ ref }) => ref);
  }

  /** Drops what is known in memory, of one party or of all. */
  forget(partyId?: string): void {
    if (partyId === undefined) this.#unwrapped.clear();
    else this.#unwrapped.delete(this.refOf(partyId));
  }

  async #read(refs: readonly string[]): Promise<Map<string, Key>> {
    const text = 'select ref, wrapped from party_keys where ref = any($1)';
    const rows = await this.#database.read<KeyRow>(prepared('keys', text, refs));
    return new Map(rows.map((row) => [row.ref, this.open(row)]));
  }

  /** One that was there already stays what it is. Those that others make at the same moment are read after that. */
  async #readOrMake(refs: readonly string[]): Promise<ReadonlyMap<string, Key>> {
    const random = randomBytes(ownBytes * refs.length);
    const offered = refs.map((ref, at) => {
      const own = random.subarray(at * ownBytes, (at + 1) * ownBytes);
      return { ref, own, wrapped: this.#ours.wrap(ref, own) };
    });
    const text = `with made as (
        insert into party_keys (ref, wrapped) select * from unnest($1::text[], $2::bytea[])
        on conflict (ref) do nothing returning ref
      )
      select ref, null as wrapped, true as made from made
      union all select ref, wrapped, false from party_keys where ref = any($1)`;
    const rows = await this.#database.rows<KeyRow & { readonly made: boolean }>(
      prepared(
        'read-or-make-keys',
        text,
        refs,
        offered.map(({ wrapped }) => wrapped),
      ),
    );
    const made = new Set(rows.filter((row) => row.made).map(({ ref }) => ref));
    const keys = new Map(rows.filter((row) => !row.made).map((row) => [row.ref, this.open(row)]));
    for (const { ref, own, wrapped } of offered) {
      if (!made.has(ref)) continue;
      const key = new DerivedPartyKey(own);
      this.#unwrapped.set(ref, { wrapped, key });
      keys.set(ref, key);
    }
    const others = refs.filter((ref) => !keys.has(ref));
    return others.length === 0 ? keys : new Map([...keys, ...(await this.#read(others))]);
  }
}
