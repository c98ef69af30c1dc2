import { Low } from 'lowdb';
import { AppError } from '../../dialogs/app-error.js';
import type { Case } from '../../dialogs/case.js';
import type { NumberUse } from '../../dialogs/casework/checks/check.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Employer } from '../../dialogs/casework/employer.js';
import type { PartyRole } from '../../dialogs/vocabulary.js';
import { LocalChanges } from '../changes.js';
import { applyCommit } from '../log/apply-commit.js';
import { indexOfCommit, markOf } from '../log/index-of-commit.js';
import { emptyDocument, type LogDocument } from '../log/log-document.js';
import { evidenceIn } from '../log/log-evidence.js';
import { OpenLog } from '../log/open-log.js';
import { deriveKey } from '../seal/derive.js';
import type { KeyRing } from '../seal/key-ring.js';
import { NumberDigests } from '../seal/number-digests.js';
import { RecordSeal } from '../seal/record-seal.js';
import type {
  Commit,
  DocumentKey,
  DueJob,
  LogEvidence,
  PartyPlace,
  Restriction,
  ReviewCount,
  ReviewFilter,
  ReviewPlace,
  ReviewRow,
  Store,
  StoredLog,
  VerifyReport,
} from '../store.js';
import type { StoreContents } from '../store-contents.js';
import { Campaigns } from './campaigns.js';
import { Cases } from './cases.js';
import { Contacts } from './contacts.js';
import { Employers } from './employers.js';
import { type Tables, turnKey } from './environment.js';
import type { HeadList } from './head-list.js';
import { writeIndexes } from './index-entries.js';
import { LmdbDocumentAdapter } from './lmdb-document-adapter.js';
import { LmdbLogRecords } from './lmdb-log-records.js';
import { LowdbContents } from './lowdb-contents.js';
import { NumberIndex } from './number-index.js';
import { OpenDocuments } from './open-documents.js';
import { LowdbPace } from './pace.js';
import { findDueJobs, findLogsOf, firstJobAt, logIds } from './queries.js';
import { LowdbRecords } from './records.js';
import { countReviews, findReviewPage, findReviewRows } from './review-queries.js';
import { SoleServer } from './sole-server.js';
import { verifyStore } from './verify-store.js';
import type { VouchedCount } from './vouched-count.js';
import { orWriteFailure, wroteFirst } from './write-failure.js';

/** What a store is made of. */
export interface LowdbStoreParts {
  readonly home: string;
  readonly tables: Tables;
  readonly heads: HeadList;
  /** How many logs were ever begun. */
  readonly begun: VouchedCount;
  readonly ring: KeyRing;
  /** How many conversations' documents stay in memory. */
  readonly keepOpen: number;
}

/** The embedded store: lowdb documents over LMDB, everything personal sealed under the party's own key. */
export class LowdbStore implements Store {
  readonly pace = new LowdbPace(() => this.#open());
  readonly records: LowdbRecords;
  readonly changes = new LocalChanges();
  readonly contacts: Contacts;
  readonly #parts: LowdbStoreParts;
  readonly #cases: Cases;
  readonly #employers: Employers;
  readonly #numbers: NumberIndex;
  readonly #digests: NumberDigests;
  readonly #documents: OpenDocuments;
  readonly #server: SoleServer;
  #closed = false;
  readonly campaigns: Campaigns;

  constructor(parts: LowdbStoreParts) {
    this.#parts = parts;
    this.campaigns = new Campaigns(parts);
    this.records = new LowdbRecords(() => this.#open(), new RecordSeal(parts.ring.records));
    this.#digests = new NumberDigests(parts.ring.numbers);
    this.#numbers = new NumberIndex(parts.tables, parts.ring, this.#digests);
    this.#cases = new Cases({ ...parts, numbers: this.#numbers });
    this.#employers = new Employers(parts);
    this.contacts = new Contacts(parts.tables, this.#digests);
    this.#documents = new OpenDocuments(parts.tables, parts.keepOpen);
    this.#server = new SoleServer(parts.home, parts.tables);
  }

  async putCase(file: Case): Promise<'stored' | 'unchanged'> {
    this.#open();
    return await this.#cases.put(file);
  }

  async expectParties(partyIds: readonly string[]): Promise<void> {
    const { home, ring } = this.#open();
    await orWriteFailure(home, Promise.all(partyIds.map((id) => ring.findOrMake(id))));
  }

  async getCase(id: string, only?: PartyRole): Promise<Case | undefined> {
    this.#open();
    return this.#cases.get(id, only);
  }

  async casesWith(partyIds: readonly string[]): Promise<readonly PartyPlace[]> {
    this.#open();
    return await this.#cases.with(partyIds);
  }

  caseIds(after?: string): AsyncIterable<string> {
    this.#open();
    return this.#cases.ids(after);
  }

  async partiesWith(number: string, among?: (use: NumberUse) => boolean): Promise<readonly NumberUse[]> {
    this.#open();
    return this.#numbers.partiesWith(number, among);
  }

  async partiesTelling(words: string): Promise<readonly NumberUse[]> {
    this.#open();
    return this.#numbers.partiesWith(markOf(words));
  }

  async putEmployer(employer: Employer): Promise<'stored' | 'unchanged'> {
    this.#open();
    return await this.#employers.put(employer);
  }

  async employersWith(by: { readonly number: string } | { readonly name: string }): Promise<readonly Employer[]> {
    this.#open();
    return this.#employers.with(by);
  }

  async load(logId: string): Promise<StoredLog | undefined> {
    const { tables, ring } = this.#open();
    const document = this.#documents.of(logId);
    return document && new OpenLog(new LmdbLogRecords(tables, logId), document, ring.get(document.partyId));
  }

  async evidenceOf(logId: string): Promise<LogEvidence | undefined> {
    const { tables, ring } = this.#open();
    const document = this.#documents.of(logId);
    return document && evidenceIn(new LmdbLogRecords(tables, logId), document, ring.get(document.partyId));
  }

  async commit(commit: Commit): Promise<'committed' | 'conflict'> {
    const { home, tables, heads, begun, ring } = this.#open();
    const { logId: id, expectedVersion, turn } = commit;
    const known = expectedVersion === 0 ? undefined : this.#documents.at(id, expectedVersion);
    if ((known?.version ?? 0) !== expectedVersion) return 'conflict';
    const key = known ? ring.get(known.partyId) : await orWriteFailure(home, ring.findOrMake(commit.partyId));
    const before = known ?? emptyDocument(commit);
    const found = { numbers: this.#digests, roleIn: this.#roleIn };
    const { document, record } = applyCommit(before, commit, key, indexOfCommit(commit, key, before, found));
    const alsoWrite = (): void => {
      if (before.version === 0) begun.add(1);
      tables.commits.put([id, document.version], record);
      if (turn) tables.turns.put(turnKey(id, turn.key), document.version);
      writeIndexes(tables, before, document);
      this.#numbers.restrict(commit.restrictions);
      this.contacts.note(commit.contacts ?? []);
    };
    const adapter = new LmdbDocumentAdapter({
      table: tables.conversations,
      key: id,
      version: before.version,
      alsoWrite,
    });
    const low = new Low<LogDocument>(adapter, before);
    low.data = document;
    if (!(await wroteFirst(home, low.write()))) {
      this.#documents.drop(id);
      return 'conflict';
    }
    this.#documents.keep(id, document);
    heads.note(id, document);
    this.changes.tell({ logId: id, caseId: commit.caseId });
    return 'committed';
  }

  async *conversationIds(
    filter: { readonly caseId?: string; readonly after?: string } = {},
  ): AsyncGenerator<string, void> {
    const { tables } = this.#open();
    for await (const id of logIds(tables, filter.caseId, filter.after)) if (!isDossierId(id)) yield id;
  }

  async logsOf(partyIds: readonly string[]): Promise<readonly string[]> {
    return await findLogsOf(this.#open().tables, partyIds);
  }

  async conversationsWith(number: string): Promise<readonly string[]> {
    this.#open();
    const found = this.#numbers.conversationsWith(number);
    if (found.length < 2) return found;
    const promptedAt = new Map(found.map((id) => [id, this.#documents.of(id)?.index.number?.lastPromptAt ?? 0]));
    return found.toSorted((a, b) => (promptedAt.get(b) ?? 0) - (promptedAt.get(a) ?? 0));
  }

  async dueJobs(now: number, limit: number): Promise<readonly DueJob[]> {
    return findDueJobs(this.#open().tables, now, limit);
  }

  async nextJobAt(after?: number): Promise<number | undefined> {
    return firstJobAt(this.#open().tables, after);
  }

  async reviewRows(): Promise<readonly ReviewRow[]> {
    return findReviewRows(this.#open().tables);
  }

  async reviewPage(filter: ReviewFilter, limit: number, after?: ReviewPlace): Promise<readonly ReviewRow[]> {
    return findReviewPage(this.#open().tables, filter, limit, after);
  }

  async reviewCounts(): Promise<readonly ReviewCount[]> {
    return countReviews(this.#open().tables);
  }

  async restrictionsOf(number: string): Promise<readonly Restriction[]> {
    this.#open();
    return this.#numbers.restrictionsOf(number);
  }

  async isErased(partyId: string): Promise<boolean> {
    return this.#open().ring.find(partyId) === 'erased';
  }

  async documentKey(partyId: string): Promise<DocumentKey | 'erased'> {
    const { home, ring } = this.#open();
    const key = await orWriteFailure(home, ring.findOrMake(partyId));
    return key === 'erased' ? key : { seal: deriveKey(key.seal, 'documents'), names: key.digest };
  }

  async logWithSecret(digest: string): Promise<string | undefined> {
    return this.#open().tables.secrets.get(digest);
  }

  async erase(partyId: string): Promise<boolean> {
    const { home, ring } = this.#open();
    const erased = await orWriteFailure(home, ring.erase(partyId));
    this.#forget();
    return erased;
  }

  async verify(): Promise<VerifyReport> {
    return await verifyStore(this.#open());
  }

  /** All that is kept, as it lies there, for another store to take over. */
  contents(): StoreContents {
    return new LowdbContents(this.#open());
  }

  async serveAlone(): Promise<void> {
    const { home } = this.#open();
    await orWriteFailure(home, this.#server.take());
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#forget();
    await this.#parts.heads.close();
    // A disk that takes no more must not keep the store from closing; the process that ends lets go of it too.
    await this.#server.release().catch(() => undefined);
    await this.#parts.tables.root.close();
  }

  readonly #roleIn = (caseId: string, partyId: string) =>
    this.#cases.get(caseId)?.parties.find(({ id }) => id === partyId)?.role;

  #open(): LowdbStoreParts {
    if (this.#closed) throw new AppError('store-closed', 'The store is closed. Open it again to go on.');
    return this.#parts;
  }

  /** Drops what is open in memory, which would go on holding values in clear. */
  #forget(): void {
    this.#cases.forget();
    this.#digests.forget();
    this.#documents.forget();
  }
}
