import type { Contacted, ContactStore, MadeContact } from '../contacts-store.js';
import type { NumberDigests } from '../seal/number-digests.js';
import { type Database, prepared, sql } from './database.js';

/** The history of contacts in PostgreSQL, under digests of number and party. */
export class PostgresContacts implements ContactStore {
  readonly #database: Database;
  readonly #digests: NumberDigests;

  constructor(database: Database, digests: NumberDigests) {
    this.#database = database;
    this.#digests = digests;
  }

  async with(who: Contacted, since: string): Promise<readonly MadeContact[]> {
    const text = `select distinct on (at, id) id, kind, at from contacts
      where ref = any($1::text[]) and counts and at >= $2 order by at, id`;
    const refs = this.#digests.contactRefsOf(who);
    return await this.#database.read<MadeContact>(prepared('contacts-with', text, refs, since));
  }

  async forgetBefore(at: string): Promise<void> {
    await this.#database.rows(sql('delete from contacts where at < $1', at));
  }
}
