import type { Case } from '../../dialogs/case.js';
import type { PartyRole } from '../../dialogs/vocabulary.js';
import { blankParty, type CaseDocument, openCase } from '../case-document.js';
import { canonicalJson } from '../seal/canonical-json.js';
import type { NumberDigests } from '../seal/number-digests.js';
import type { PartyPlace } from '../store.js';
import { type CaseChange, writeCases } from './case-statement.js';
import { type Database, prepared, sql } from './database.js';
import { Gathered } from './gathered.js';
import { grouped } from './grouped.js';
import { page, paged } from './paged.js';
import type { Key, KeyRow, PartyKeys } from './party-keys.js';

/** What cases are kept with. */
export interface CasesParts {
  readonly database: Database;
  readonly keys: PartyKeys;
  readonly digests: NumberDigests;
}

/** One party of a case, with all that is not the party’s beside it; a case without parties has one row of nulls. */
interface CaseRow extends KeyRow {
  readonly id: string;
  readonly version: number;
  readonly document: Omit<CaseDocument, 'parties'>;
  readonly party_id: string | null;
  readonly role: CaseDocument['parties'][number]['role'];
  readonly locale: CaseDocument['parties'][number]['locale'];
  readonly sealed: Buffer | null;
}

interface FoundCase {
  readonly version: number;
  readonly file: Case;
}

/** A case with the parties of one role alone opened. */
interface CaseWish {
  readonly id: string;
  readonly only: PartyRole;
}

type Outcome = 'stored' | 'unchanged';

/** The cases: each party sealed under their own key. */
export class PostgresCases {
  readonly #parts: CasesParts;
  readonly #gets = new Gathered<CaseWish, Case | undefined>((wishes) => this.#getAll(wishes));
  readonly #puts = new Gathered<Case, Outcome>((files) => this.#putAll(files));

  constructor(parts: CasesParts) {
    this.#parts = parts;
  }

  async put(file: Case): Promise<Outcome> {
    return await this.#puts.ask(file);
  }

  async get(id: string, only?: PartyRole): Promise<Case | undefined> {
    // Those who ask for one role ask for many cases side by side; all others are not to fail with a neighbour's case.
    return only === undefined ? (await this.#find([id])).get(id)?.file : await this.#gets.ask({ id, only });
  }

  async *ids(from?: string): AsyncGenerator<string, void> {
    const text = 'select id from cases where id > $1 order by id limit $2';
    const read = (after: string) => this.#parts.database.rows<{ readonly id: string }>(sql(text, after, page));
    for await (const { id } of paged(read, ({ id }) => id, from)) yield id;
  }

  async with(partyIds: readonly string[]): Promise<readonly PartyPlace[]> {
    const text = `select case_id as "caseId", party_id as "partyId" from case_parties
      where party_id = any($1) order by case_id, position`;
    return await this.#parts.database.rows<PartyPlace>(sql(text, partyIds));
  }

  /** Who a party is in a case. */
  async roleIn(caseId: string, partyId: string): Promise<CaseRow['role'] | undefined> {
    const text = 'select role from case_parties where case_id = $1 and party_id = $2';
    return (await this.#parts.database.read<CaseRow>(prepared('role-in', text, caseId, partyId)))[0]?.role;
  }

  async #putAll(files: readonly Case[]): Promise<readonly Outcome[]> {
    const partyIds = files.flatMap(({ parties }) => parties.map(({ id }) => id));
    const [keys, kept] = await Promise.all([
      this.#parts.keys.findOrMake(partyIds),
      this.#find(files.map(({ id }) => id)),
    ]);
    let found = kept;
    const keyOf = (partyId: string): Key => keys.get(partyId) ?? 'erased';
    const outcomes = new Map<Case, Outcome>();
    for (let open = files; open.length > 0; open = open.filter((file) => !outcomes.has(file))) {
      // Of several for one case the later one waits for the earlier, and one that lost to somebody else is compared anew.
      const now = [...new Map(open.toReversed().map((file) => [file.id, file])).values()];
      const isNew = (file: Case) => !isSame(found.get(file.id)?.file, file, keyOf);
      for (const file of now) if (!isNew(file)) outcomes.set(file, 'unchanged');
      const changes = now
        .filter(isNew)
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .map((file): CaseChange => ({ file, before: found.get(file.id)?.version ?? 0 }));
      const written = await writeCases(changes, keyOf, this.#parts);
      for (const { file } of changes) if (written.has(file.id)) outcomes.set(file, 'stored');
      if (outcomes.size < files.length) found = await this.#find(files.map(({ id }) => id));
    }
    return files.map((file) => outcomes.get(file) ?? 'unchanged');
  }

  async #getAll(wishes: readonly CaseWish[]): Promise<readonly (Case | undefined)[]> {
    const found = new Map<PartyRole, ReadonlyMap<string, FoundCase>>();
    for (const role of new Set(wishes.map(({ only }) => only))) {
      const ids = wishes.filter(({ only }) => only === role).map(({ id }) => id);
      found.set(role, await this.#find(ids, role));
    }
    return wishes.map(({ id, only }) => found.get(only)?.get(id)?.file);
  }

  async #find(ids: readonly string[], only?: PartyRole): Promise<ReadonlyMap<string, FoundCase>> {
    const text = `select id, version, document, party_id, role, locale, sealed, ref, wrapped
      from cases left join case_parties on case_id = id left join party_keys on ref = key_ref
      where id = any($1) order by id, position`;
    const rows = await this.#parts.database.read<CaseRow>(prepared('cases', text, ids));
    return new Map([...grouped(rows, ({ id }) => id)].map(([id, ofCase]) => [id, this.#open(ofCase, only)]));
  }

  #open(rows: readonly CaseRow[], only: PartyRole | undefined): FoundCase {
    const { version = 0, document } = rows[0] ?? {};
    const keys = new Map<string, Key>();
    const parties = rows.flatMap((row) => {
      const { party_id: id, role, locale, sealed } = row;
      if (id === null) return [];
      if (only === undefined || only === role) keys.set(id, this.#parts.keys.open(row));
      return [{ id, role, locale, ...(sealed && { sealed }) }];
    });
    const file = openCase({ ...document, parties } as CaseDocument, (partyId) => keys.get(partyId) ?? 'erased', only);
    return { version, file };
  }
}

function isSame(before: Case | undefined, file: Case, keyOf: (partyId: string) => Key): boolean {
  if (before === undefined) return false;
  const parties = file.parties.map((party) => (keyOf(party.id) === 'erased' ? blankParty(party) : party));
  return canonicalJson(before) === canonicalJson({ ...file, parties });
}
