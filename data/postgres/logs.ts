import { applyCommit } from '../log/apply-commit.js';
import { macOfHead } from '../log/head.js';
import { indexOfCommit } from '../log/index-of-commit.js';
import { emptyDocument, type LogDocument } from '../log/log-document.js';
import { evidenceIn } from '../log/log-evidence.js';
import { OpenLog } from '../log/open-log.js';
import type { InstallationKeys } from '../seal/installation-keys.js';
import type { NumberDigests } from '../seal/number-digests.js';
import type { Commit, LogEvidence, StoredLog } from '../store.js';
import { vouchFor } from './begun.js';
import type { PostgresCases } from './cases.js';
import { commitStatement } from './commit-statement.js';
import { type Database, prepared } from './database.js';
import { Gathered } from './gathered.js';
import { grouped } from './grouped.js';
import { type CommitRow, KnownLog, type LogCache } from './log-cache.js';
import type { Key, KeyRow, PartyKeys } from './party-keys.js';

/** What logs are kept with. */
export interface LogsParts {
  readonly database: Database;
  readonly keys: PartyKeys;
  readonly ours: InstallationKeys;
  readonly digests: NumberDigests;
  readonly cases: PostgresCases;
  readonly known: LogCache;
}

/** A log with its party's key, as both stood at one moment. */
interface Found {
  readonly log: KnownLog;
  readonly document: LogDocument;
  readonly key: Key;
}

/** A log, and up to which version it is known. */
interface Wish {
  readonly logId: string;
  readonly version: number;
}

/** A log and one of its commits; those of a log without new ones are null. */
interface LogRow extends KeyRow {
  readonly id: string;
  readonly document: LogDocument;
  readonly version: number | null;
  readonly turn: string | null;
  readonly record: Buffer | null;
}

/** The logs of conversations and dossiers. What was read once is read again only as far as it has grown. */
export class PostgresLogs {
  readonly #parts: LogsParts;
  readonly #reads = new Gathered<Wish, readonly LogRow[]>((wishes) => this.#read(wishes));

  constructor(parts: LogsParts) {
    this.#parts = parts;
  }

  async load(logId: string): Promise<StoredLog | undefined> {
    const found = await this.#find(logId);
    return found && new OpenLog(found.log, found.document, found.key);
  }

  async evidenceOf(logId: string): Promise<LogEvidence | undefined> {
    const found = await this.#find(logId);
    return found && evidenceIn(found.log, found.document, found.key);
  }

  async commit(commit: Commit): Promise<'committed' | 'conflict'> {
    const { database, keys, ours, digests, known } = this.#parts;
    const { logId, expectedVersion } = commit;
    const log = expectedVersion === 0 ? undefined : await this.#at(logId, expectedVersion);
    if ((log?.version ?? 0) !== expectedVersion) return 'conflict';
    const before = log ?? emptyDocument(commit);
    const key = await this.#keyOf(before.partyId);
    const role = await this.#roleFor(commit);
    const index = indexOfCommit(commit, key, before, { numbers: digests, roleIn: () => role });
    const { document, record } = applyCommit(before, commit, key, index);
    const statement = commitStatement({
      before,
      after: document,
      record,
      keyRef: keys.refOf(before.partyId),
      isErased: key === 'erased',
      mac: macOfHead(ours.heads, logId, document),
      ...(commit.turn && { turn: commit.turn.key }),
      restrictions: commit.restrictions.map((one) => ({ ...one, ref: digests.restrictionRefOf(one.number) })),
      contacts: (commit.contacts ?? []).map((one) => ({ ...one, refs: digests.contactRefsOf(one) })),
      vouched: vouchFor(ours, logId),
    });
    const written = await database.rows(statement);
    if (written.length > 0) return 'committed';
    known.delete(logId);
    keys.forget(before.partyId);
    return 'conflict';
  }

  /** The document to build on; nothing is asked where it is known, since the write itself loses to whoever was first. */
  async #at(logId: string, version: number): Promise<LogDocument | undefined> {
    const document = this.#parts.known.get(logId)?.document;
    return document?.version === version ? document : (await this.#find(logId))?.document;
  }

  async #keyOf(partyId: string): Promise<Key> {
    const { keys } = this.#parts;
    return keys.lastOf(partyId) ?? (await keys.findOrMake([partyId])).get(partyId) ?? 'erased';
  }

  /** Asked only where numbers or words of the party are kept with who they are. */
  async #roleFor({ caseId, partyId, index }: Commit) {
    const isNamed = (index.partyNumbers?.length ?? 0) > 0 || (index.told?.length ?? 0) > 0;
    return isNamed ? await this.#parts.cases.roleIn(caseId, partyId) : undefined;
  }

  async #find(logId: string): Promise<Found | undefined> {
    const { keys, known } = this.#parts;
    const log = known.get(logId);
    const rows = await this.#reads.ask({ logId, version: log?.document.version ?? 0 });
    const [first] = rows;
    if (!first) return undefined;
    const { document } = first;
    // A database that was set back to an earlier time knows less than we do.
    if (log && log.document.version > document.version) {
      known.delete(logId);
      return await this.#find(logId);
    }
    const current = log ?? new KnownLog(document);
    current.add(document, rows.filter(isCommit));
    known.set(logId, current);
    return { log: current, document, key: keys.open(first) };
  }

  async #read(wishes: readonly Wish[]): Promise<readonly (readonly LogRow[])[]> {
    const text = `select found.* from unnest($1::text[], $2::int[]) as wish (log_id, version)
      cross join lateral (
        select id, document, ref, wrapped, commits.version, turn, record
        from logs join party_keys on ref = key_ref
        left join commits on log_id = id and commits.version > wish.version and commits.version <= logs.version
        where id = wish.log_id
      ) as found order by version`;
    // Of several who ask for one, each takes what is new to who knows least.
    const known = new Map<string, number>();
    for (const { logId, version } of wishes) known.set(logId, Math.min(version, known.get(logId) ?? version));
    const statement = prepared('logs', text, [...known.keys()], [...known.values()]);
    const rows = grouped(await this.#parts.database.read<LogRow>(statement), ({ id }) => id);
    return wishes.map(({ logId }) => rows.get(logId) ?? []);
  }
}

function isCommit(row: LogRow): row is LogRow & CommitRow {
  return row.record !== null;
}
