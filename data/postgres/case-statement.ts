import type { Case } from '../../dialogs/case.js';
import { sealCase } from '../case-document.js';
import { type NumberDigests, proofOf } from '../seal/number-digests.js';
import { type Database, prepared } from './database.js';
import type { Key, PartyKeys } from './party-keys.js';

/** A case that is to be kept, and the version that it takes the place of; 0 for none. */
export interface CaseChange {
  readonly file: Case;
  readonly before: number;
}

/** What cases are written with. */
export interface WriteParts {
  readonly database: Database;
  readonly keys: PartyKeys;
  readonly digests: NumberDigests;
}

type KeyOf = (partyId: string) => Key;

const text = `with given as (select * from unnest($1::text[], $2::int[], $3::text[]) as given (id, before, document)),
  made as (
    insert into cases (id, version, document) select id, 1, document::json from given where before = 0
    on conflict (id) do nothing returning id
  ),
  changed as (
    update cases set version = version + 1, document = given.document::json from given
    where cases.id = given.id and version = before and before > 0 returning cases.id
  ),
  written as (select id, false as had_one from made union all select id, true from changed),
  given_parties as (
    select * from unnest($4::text[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::bytea[])
      as given (case_id, position, party_id, key_ref, role, locale, sealed)
    join written on id = case_id
  ),
  given_numbers as (
    select * from unnest($11::text[], $12::text[], $13::int[], $14::text[], $15::text[], $16::text[], $17::text[])
      as given (case_id, party_id, place, key_ref, role, bucket, proof)
    join written on id = case_id
  ),
  parties_gone as (
    delete from case_parties using written where case_id = id and had_one and not exists (
      select from given_parties where case_id = id and position = case_parties.position
    )
  ),
  parties_kept as (
    insert into case_parties (case_id, position, party_id, key_ref, role, locale, sealed)
    select case_id, position, party_id, key_ref, role, locale, sealed from given_parties
    on conflict (case_id, position) do update set party_id = excluded.party_id, key_ref = excluded.key_ref,
      role = excluded.role, locale = excluded.locale, sealed = excluded.sealed
  ),
  numbers_gone as (
    delete from party_numbers using written where case_id = id and had_one and log_id = '' and not exists (
      select from given_numbers where given_numbers.case_id = id and given_numbers.party_id = party_numbers.party_id
        and given_numbers.place = party_numbers.place
    )
  ),
  numbers_kept as (
    insert into party_numbers (case_id, party_id, place, key_ref, role, bucket, proof)
    select case_id, party_id, place, key_ref, role, bucket, proof from given_numbers
    on conflict (case_id, party_id, log_id, place) do update set key_ref = excluded.key_ref, role = excluded.role,
      bucket = excluded.bucket, proof = excluded.proof
  )
  select id from written`;

/** Keeps cases, each whole or not at all. Gives the ids of those that were; of the others somebody else was first. */
export async function writeCases(
  changes: readonly CaseChange[],
  keyOf: KeyOf,
  { database, keys, digests }: WriteParts,
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set();
  const sealed = changes.map(({ file }) => sealCase(file, keyOf));
  const parties = sealed.flatMap((file) =>
    file.parties.map((party, position) => ({ caseId: file.id, position, party })),
  );
  const numbers = changes.flatMap(({ file }) => numbersIn(file, keyOf, digests));
  const rows = await database.rows<{ readonly id: string }>(
    prepared(
      'write-cases',
      text,
      changes.map(({ file }) => file.id),
      changes.map(({ before }) => before),
      sealed.map(({ parties: _, ...document }) => JSON.stringify(document)),
      parties.map(({ caseId }) => caseId),
      parties.map(({ position }) => position),
      parties.map(({ party }) => party.id),
      parties.map(({ party }) => keys.refOf(party.id)),
      parties.map(({ party }) => party.role),
      parties.map(({ party }) => party.locale),
      parties.map(({ party }) => party.sealed ?? null),
      numbers.map(({ caseId }) => caseId),
      numbers.map(({ partyId }) => partyId),
      numbers.map(({ place }) => place),
      numbers.map(({ partyId }) => keys.refOf(partyId)),
      numbers.map(({ role }) => role),
      numbers.map(({ bucket }) => bucket),
      numbers.map(({ proof }) => proof),
    ),
  );
  return new Set(rows.map(({ id }) => id));
}

function numbersIn({ id: caseId, parties }: Case, keyOf: KeyOf, digests: NumberDigests) {
  return parties.flatMap(({ id: partyId, role, contactPoints }) => {
    const key = keyOf(partyId);
    if (key === 'erased') return [];
    return contactPoints
      .filter(({ kind }) => kind !== 'email')
      .map(({ value }, place) => {
        const { bucket } = digests.of(value);
        return { caseId, partyId, role, place, bucket, proof: proofOf(value, key) };
      });
  });
}
