import type { Contacted, ContactStore, MadeContact } from '../contacts-store.js';
import type { NumberDigests } from '../seal/number-digests.js';
import { type Database, prepared, sql } from './database.js';
import { Gathered } from './gathered.js';
import { grouped } from './grouped.js';

/** Whose contacts are wanted: under any of these digests, since then. */
interface Wish {
  readonly refs: readonly string[];
  readonly since: string;
}

interface ContactRow extends MadeContact {
  readonly ref: string;
}

/** The history of contacts in PostgreSQL, under digests of number and party. */
export class PostgresContacts implements ContactStore {
  readonly #database: Database;
  readonly #digests: NumberDigests;
  readonly #finds = new Gathered<Wish, readonly MadeContact[]>((wishes) => this.#find(wishes));

  constructor(database: Database, digests: NumberDigests) {
    this.#database = database;
    this.#digests = digests;
  }

  async with(who: Contacted, since: string): Promise<readonly MadeContact[]> {
    return await this.#finds.ask({ refs: this.#digests.contactRefsOf(who), since });
  }

  async forgetBefore(at: string): Promise<void> {
    await this.#database.rows(sql('delete from contacts where at < $1', at));
  }

  async #find(wishes: readonly Wish[]): Promise<readonly (readonly MadeContact[])[]> {
    const text = 'select ref, id, kind, at from contacts where ref = any($1::text[]) and counts and at >= $2';
    const refs = [...new Set(wishes.flatMap((wish) => wish.refs))];
    const earliest = wishes.map(({ since }) => since).reduce((one, other) => (one < other ? one : other));
    const rows = await this.#database.read<ContactRow>(prepared('contacts-with', text, refs, earliest));
    const byRef = grouped(rows, ({ ref }) => ref);
    return wishes.map((wish) => made(wish, byRef));
  }
}

/** A contact of a number and of its party stands under both, and so proves that the number is theirs. */
function made({ refs, since }: Wish, byRef: ReadonlyMap<string, readonly ContactRow[]>): readonly MadeContact[] {
  const found = refs.flatMap((ref) => byRef.get(ref) ?? []).filter(({ at }) => at >= since);
  return [...grouped(found, ({ id }) => id).values()]
    .flatMap(([contact, other]) => {
      if (!contact) return [];
      const { id, kind, at } = contact;
      return [{ id, kind, at, ...(other && { proves: true }) }];
    })
    .toSorted((one, other) => (one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1));
}
