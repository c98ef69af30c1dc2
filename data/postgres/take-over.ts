import { AppError } from '../../dialogs/app-error.js';
import type { Employer } from '../../dialogs/casework/employer.js';
import type { CaseDocument } from '../case-document.js';
import { waysTo } from '../employer-ways.js';
import { macOfHead } from '../log/head.js';
import { emptyDocument } from '../log/log-document.js';
import type { InstallationKeys } from '../seal/installation-keys.js';
import type { KeptContact, KeptKey, KeptLog, KeptNumber, KeptRestriction, StoreContents } from '../store-contents.js';
import { proofModulus, vouchFor } from './begun.js';
import { type Database, type Runner, sql } from './database.js';
import { indexPieces } from './index-pieces.js';
import { turnRef } from './log-cache.js';
import { putRecords } from './records.js';
import { takeOverCampaigns } from './take-over-campaigns.js';

/** What is taken over with. */
export interface TakeOverParts {
  readonly database: Database;
  readonly ours: InstallationKeys;
}

const batch = 500;

/**
 * Takes over all that another store keeps, in one transaction, of which `prove` is part: when it rejects nothing was
 * changed, as when it is cut off. Rejects with an AppError when something is kept here already.
 */
export async function takeOver(
  contents: StoreContents,
  { database, ours }: TakeOverParts,
  prove: (runner: Runner) => Promise<void>,
): Promise<void> {
  await database.transaction(async (runner) => {
    await refuseUnlessEmpty(runner);
    await inBatches(contents.keys(), (keys) => putKeys(runner, keys));
    await inBatches(contents.cases(), (cases) => putCases(runner, cases, ours));
    await inBatches(contents.numbers(), (numbers) => putNumbers(runner, numbers, ours));
    await inBatches(contents.employers(), (employers) => putEmployers(runner, employers));
    await inBatches(contents.restrictions(), (restrictions) => putRestrictions(runner, restrictions));
    await takeOverCampaigns(contents, runner, batch);
    await inBatches(contents.contacts(), (contacts) => putContacts(runner, contacts));
    await inBatches(contents.records(), (records) => putRecords(runner, records));
    for await (const log of contents.logs()) await putLog(runner, log, ours);
    await prove(runner);
  });
}

async function refuseUnlessEmpty(runner: Runner): Promise<void> {
  // Employers, restrictions, contacts and records belong to no party.
  const text = `select from party_keys union all select from employers union all select from restrictions
    union all select from campaigns union all select from contacts union all select from records limit 1`;
  const [found] = await runner.rows(sql(text));
  if (found === undefined) return;
  throw new AppError(
    'store-not-empty',
    'Something is kept in this database already. Name an empty one in DATABASE_URL; nothing was changed. If a move ended here without a word, all of it has come: one that is cut off leaves nothing.',
  );
}

async function inBatches<T>(source: AsyncIterable<T>, put: (items: readonly T[]) => Promise<void>): Promise<void> {
  let items: T[] = [];
  for await (const item of source) {
    items.push(item);
    if (items.length < batch) continue;
    await put(items);
    items = [];
  }
  if (items.length > 0) await put(items);
}

async function putKeys(runner: Runner, keys: readonly KeptKey[]): Promise<void> {
  const text = `insert into party_keys (ref, wrapped, erasure) select * from unnest($1::text[], $2::bytea[], $3::text[])`;
  await runner.rows(
    sql(
      text,
      keys.map(({ ref }) => ref),
      keys.map(({ wrapped }) => wrapped),
      keys.map((key) => (key.wrapped === null ? key.erasure : null)),
    ),
  );
}

async function putCases(runner: Runner, cases: readonly CaseDocument[], ours: InstallationKeys): Promise<void> {
  const text =
    'insert into cases (id, version, document) select id, 1, document::json from unnest($1::text[], $2::text[]) as given (id, document)';
  const written = cases.map(({ parties: _, ...document }) => JSON.stringify(document));
  await runner.rows(
    sql(
      text,
      cases.map(({ id }) => id),
      written,
    ),
  );
  const parties = cases.flatMap((file) =>
    file.parties.map((party, position) => ({ ...party, position, caseId: file.id })),
  );
  const intoParties = `insert into case_parties (case_id, position, party_id, key_ref, role, locale, sealed)
    select * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[])`;
  await runner.rows(
    sql(
      intoParties,
      parties.map(({ caseId }) => caseId),
      parties.map(({ position }) => position),
      parties.map(({ id }) => id),
      parties.map(({ id }) => ours.refOf(id)),
      parties.map(({ role }) => role),
      parties.map(({ locale }) => locale),
      parties.map(({ sealed }) => sealed ?? null),
    ),
  );
}

async function putNumbers(runner: Runner, numbers: readonly KeptNumber[], ours: InstallationKeys): Promise<void> {
  const text = `insert into party_numbers (case_id, party_id, place, key_ref, role, bucket, proof)
    select * from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[])`;
  await runner.rows(
    sql(
      text,
      numbers.map(({ caseId }) => caseId),
      numbers.map(({ partyId }) => partyId),
      numbers.map(({ place }) => place),
      numbers.map(({ partyId }) => ours.refOf(partyId)),
      numbers.map(({ role }) => role),
      numbers.map(({ bucket }) => bucket),
      numbers.map(({ proof }) => proof),
    ),
  );
}

async function putEmployers(runner: Runner, employers: readonly Employer[]): Promise<void> {
  for (const employer of employers) {
    const text = `with made as (insert into employers (id, document) values ($1, $2) returning id)
      insert into employer_ways (employer_id, way) select id, unnest($3::text[]) from made`;
    await runner.rows(sql(text, employer.id, JSON.stringify(employer), waysTo(employer)));
  }
}

async function putRestrictions(runner: Runner, restrictions: readonly KeptRestriction[]): Promise<void> {
  const text = `insert into restrictions (ref, channel, reason, at)
    select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])`;
  await runner.rows(
    sql(
      text,
      restrictions.map(({ ref }) => ref),
      restrictions.map(({ channel }) => channel),
      restrictions.map(({ reason }) => reason),
      restrictions.map(({ at }) => at),
    ),
  );
}

async function putContacts(runner: Runner, contacts: readonly KeptContact[]): Promise<void> {
  const text = `insert into contacts (ref, id, kind, at, counts)
    select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::boolean[])`;
  await runner.rows(
    sql(
      text,
      contacts.map(({ ref }) => ref),
      contacts.map(({ id }) => id),
      contacts.map(({ kind }) => kind),
      contacts.map(({ at }) => at),
      contacts.map(({ counts }) => counts),
    ),
  );
}

async function putLog(runner: Runner, { document, commits, head }: KeptLog, ours: InstallationKeys): Promise<void> {
  const { id, caseId, partyId, version } = document;
  const keyRef = ours.refOf(partyId);
  const { shard, proof } = vouchFor(ours, id);
  const { seq, hash, mac } = head ?? { ...document, mac: macOfHead(ours.heads, id, document) };
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const before = emptyDocument({ logId: id, caseId, partyId });
  const pieces = [
    `written as (insert into logs (id, case_id, party_id, key_ref, version, document)
      values (${[id, caseId, partyId, keyRef, version, JSON.stringify(document)].map(put).join(', ')}) returning id)`,
    `records as (insert into commits (log_id, version, turn, record)
      select written.id, version, turn, record from written,
        unnest(${put(commits.map((one) => one.version))}::int[],
          ${put(commits.map(({ turn }) => (turn === undefined ? null : turnRef(turn))))}::text[],
          ${put(commits.map(({ record }) => record))}::bytea[]) as given (version, turn, record))`,
    `head as (insert into heads (log_id, seq, hash, mac) values (${[id, seq, hash, mac].map(put).join(', ')}))`,
    `counted as (update begun set logs = logs + 1, proof = mod(proof + ${put(proof)}, ${proofModulus})
      where shard = ${put(shard)})`,
    ...indexPieces(before, document, keyRef).map(({ name, text }) => `${name} as (${text(put)})`),
  ];
  await runner.rows({ text: `with ${pieces.join(', ')} select id from written`, values });
}
