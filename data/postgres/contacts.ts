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
    const text = `select id, min(kind) as kind, min(at) as at, count(*) = 2 as proves from contacts
      where ref = any($1::text[]) and counts and at >= $2 group by id order by min(at), id`;
    const refs = this.#digests.contactRefsOf(who);
    const rows = await this.#database.read<MadeContact>(prepared('contacts-with', text, refs, since));
    return rows.map(({ proves, ...one }) => ({ ...one, ...(proves && { proves }) }));
  }

  async forgetBefore(at: string): Promise<void> {
    await this.#database.rows(sql('delete from contacts where at < $1', at));
  }
}
