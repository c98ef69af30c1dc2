import type { Case } from '../../dialogs/case.js';
import { blankParty, type CaseDocument, openCase, sealCase } from '../case-document.js';
import { canonicalJson } from '../seal/canonical-json.js';
import { type NumberDigests, proofOf } from '../seal/number-digests.js';
import type { PartyPlace } from '../store.js';
import { type Database, prepared, sql } from './database.js';
import type { Key, KeyRow, PartyKeys } from './party-keys.js';

/** What cases are kept with. */
export interface CasesParts {
  readonly database: Database;
  readonly keys: PartyKeys;
  readonly digests: NumberDigests;
}

/** One party of a case, with all that is not the party's beside it. */
interface CaseRow extends KeyRow {
  readonly version: number;
  readonly document: Omit<CaseDocument, 'parties'>;
  readonly party_id: string;
  readonly role: CaseDocument['parties'][number]['role'];
  readonly locale: CaseDocument['parties'][number]['locale'];
  readonly sealed: Buffer | null;
}

interface FoundCase {
  readonly version: number;
  readonly file: Case;
}

const page = 1_000;

/** The cases: each party sealed under their own key. */
export class PostgresCases {
  readonly #parts: CasesParts;

  constructor(parts: CasesParts) {
    this.#parts = parts;
  }

  async put(file: Case): Promise<'stored' | 'unchanged'> {
    const keys = await this.#parts.keys.findOrMake(file.parties.map(({ id }) => id));
    const keyOf = (partyId: string): Key => keys.get(partyId) ?? 'erased';
    const parties = file.parties.map((party) => (keyOf(party.id) === 'erased' ? blankParty(party) : party));
    const wanted = canonicalJson({ ...file, parties });
    for (;;) {
      const before = await this.#find(file.id);
      if (before && canonicalJson(before.file) === wanted) return 'unchanged';
      if (await this.#write(file, before?.version ?? 0, keyOf)) return 'stored';
    }
  }

  async get(id: string): Promise<Case | undefined> {
    return (await this.#find(id))?.file;
  }

  async *ids(after = ''): AsyncGenerator<string, void> {
    const text = 'select id from cases where id > $1 order by id limit $2';
    for (let last = after; ; ) {
      const rows = await this.#parts.database.rows<{ readonly id: string }>(sql(text, last, page));
      for (const { id } of rows) yield id;
      if (rows.length < page) return;
      last = rows.at(-1)?.id ?? last;
    }
  }

  async with(partyIds: readonly string[]): Promise<readonly PartyPlace[]> {
    const text = `select case_id as "caseId", party_id as "partyId" from case_parties
      where party_id = any($1) order by case_id, position`;
    return await this.#parts.database.rows<PartyPlace>(sql(text, partyIds));
  }

  /** Who a party is in a case. */
  async roleIn(caseId: string, partyId: string): Promise<CaseRow['role'] | undefined> {
    const text = 'select role from case_parties where case_id = $1 and party_id = $2';
    return (await this.#parts.database.rows<CaseRow>(prepared('role-in', text, caseId, partyId)))[0]?.role;
  }

  async #find(id: string): Promise<FoundCase | undefined> {
    const text = `select version, document, party_id, role, locale, sealed, ref, wrapped
      from cases left join case_parties on case_id = id left join party_keys on ref = key_ref
      where id = $1 order by position`;
    const rows = await this.#parts.database.rows<CaseRow>(prepared('case', text, id));
    const [first] = rows;
    if (!first) return undefined;
    const parties = rows.filter((row) => row.party_id !== null);
    const keys = new Map(parties.map((row) => [row.party_id, this.#parts.keys.open(row)]));
    const records = parties.map(({ party_id, role, locale, sealed }) => ({
      id: party_id,
      role,
      locale,
      ...(sealed && { sealed }),
    }));
    const document = { ...first.document, parties: records };
    return { version: first.version, file: openCase(document, (partyId) => keys.get(partyId) ?? 'erased') };
  }

  /** False when somebody else was first. One statement, so that all of it is kept or nothing. */
  async #write(file: Case, before: number, keyOf: (partyId: string) => Key): Promise<boolean> {
    const { database, keys } = this.#parts;
    const { parties, ...document } = sealCase(file, keyOf);
    const refs = parties.map(({ id }) => keys.refOf(id));
    const numbers = this.#numbersIn(file, keyOf);
    const written =
      before === 0
        ? `insert into cases (id, version, document) select $1, $2::int + 1, $3::json on conflict (id) do nothing returning id`
        : `update cases set version = version + 1, document = $3::json where id = $1 and version = $2 returning id`;
    const rows = await database.rows(
      prepared(
        before === 0 ? 'make-case' : 'change-case',
        `with written as (${written}),
        gone as (delete from case_parties where case_id in (select id from written) and position >= cardinality($4::text[])),
        parties as (
          insert into case_parties (case_id, position, party_id, key_ref, role, locale, sealed)
          select written.id, at - 1, party, ref, role, locale, sealed
          from written, unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::bytea[])
            with ordinality as given (party, ref, role, locale, sealed, at)
          on conflict (case_id, position) do update set party_id = excluded.party_id, key_ref = excluded.key_ref,
            role = excluded.role, locale = excluded.locale, sealed = excluded.sealed
        ),
        no_more as (
          delete from party_numbers where case_id in (select id from written) and log_id = ''
          and not exists (
            select from unnest($9::text[], $10::int[]) as given (party, place)
            where given.party = party_id and given.place = party_numbers.place
          )
        ),
        numbers as (
          insert into party_numbers (case_id, party_id, place, key_ref, role, bucket, proof)
          select written.id, party, place, ref, role, bucket, proof
          from written, unnest($9::text[], $10::int[], $11::text[], $12::text[], $13::text[], $14::text[])
            as given (party, place, ref, role, bucket, proof)
          on conflict (case_id, party_id, log_id, place) do update set key_ref = excluded.key_ref,
            role = excluded.role, bucket = excluded.bucket, proof = excluded.proof
        )
        select id from written`,
        file.id,
        before,
        JSON.stringify(document),
        parties.map(({ id }) => id),
        refs,
        parties.map(({ role }) => role),
        parties.map(({ locale }) => locale),
        parties.map(({ sealed }) => sealed ?? null),
        numbers.map(({ partyId }) => partyId),
        numbers.map(({ place }) => place),
        numbers.map(({ partyId }) => keys.refOf(partyId)),
        numbers.map(({ role }) => role),
        numbers.map(({ bucket }) => bucket),
        numbers.map(({ proof }) => proof),
      ),
    );
    return rows.length > 0;
  }

  #numbersIn(file: Case, keyOf: (partyId: string) => Key) {
    return file.parties.flatMap(({ id: partyId, role, contactPoints }) => {
      const key = keyOf(partyId);
      if (key === 'erased') return [];
      return contactPoints
        .filter(({ kind }) => kind !== 'email')
        .map(({ value }, place) => ({
          partyId,
          role,
          place,
          bucket: this.#parts.digests.of(value).bucket,
          proof: proofOf(value, key),
        }));
    });
  }
}
