import { AppError } from '../../dialogs/app-error.js';
import type { Case } from '../../dialogs/case.js';
import type { NumberUse } from '../../dialogs/casework/checks/check.js';
import type { Employer } from '../../dialogs/casework/employer.js';
import type { PartyRole } from '../../dialogs/vocabulary.js';
import type { DueLogs } from '../due-logs.js';
import type { EmployerKey } from '../employer-ways.js';
import { markOf } from '../log/index-of-commit.js';
import { deriveKey } from '../seal/derive.js';
import type { InstallationKeys } from '../seal/installation-keys.js';
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
import type { LogEnd, StoreContents } from '../store-contents.js';
import { PostgresCampaigns } from './campaigns.js';
import { PostgresCases } from './cases.js';
import { PostgresChanges } from './changes.js';
import { PostgresContacts } from './contacts.js';
import type { Database, Runner } from './database.js';
import { PostgresEmployers } from './employers.js';
import { type LogCache, logCache } from './log-cache.js';
import { PostgresLogs } from './logs.js';
import { PostgresNumbers } from './numbers.js';
import { PostgresPace } from './pace.js';
import { PartyKeys } from './party-keys.js';
import { conversationIds, findDueJobs, firstJobAt, logEnds, logsOf, logWithSecret } from './queries.js';
import { PostgresRecords } from './records.js';
import { countReviews, findReviewPage, findReviewRows } from './review-queries.js';
import { PostgresServers } from './servers.js';
import { takeOver } from './take-over.js';
import { verifyPostgres } from './verify.js';

/** What a store is made of. */
export interface PostgresStoreParts {
  readonly database: Database;
  readonly ours: InstallationKeys;
  /** Hears of failures that no caller waits for. */
  readonly report: (problem: Error) => void;
  /** How many logs stay in memory. */
  readonly keepOpen: number;
}

/** What was taken over, before it is kept. */
export interface TakenOver {
  verify(): Promise<VerifyReport>;
  /** How each log ends, in the order of their ids. */
  ends(): AsyncGenerator<LogEnd, void>;
}

/** The store in PostgreSQL, everything personal sealed under the party’s own key; any number of processes may use it. */
export class PostgresStore implements Store {
  readonly pace = new PostgresPace(() => this.#open());
  readonly records: PostgresRecords;
  readonly changes: PostgresChanges;
  readonly contacts: PostgresContacts;
  readonly #parts: PostgresStoreParts;
  readonly #digests: NumberDigests;
  readonly #keys: PartyKeys;
  readonly #known: LogCache;
  readonly #cases: PostgresCases;
  readonly #employers: PostgresEmployers;
  readonly #numbers: PostgresNumbers;
  readonly #logs: PostgresLogs;
  readonly #servers: PostgresServers;
  #closed = false;
  readonly campaigns: PostgresCampaigns;

  constructor(parts: PostgresStoreParts) {
    const { database, ours, keepOpen } = parts;
    this.#parts = parts;
    this.#digests = new NumberDigests(ours.numbers);
    this.changes = new PostgresChanges(database, parts.report);
    this.#keys = new PartyKeys(database, ours);
    this.#known = logCache(keepOpen);
    this.contacts = new PostgresContacts(database, this.#digests);
    const shared = { database, ours, keys: this.#keys, digests: this.#digests };
    this.#cases = new PostgresCases(shared);
    this.campaigns = new PostgresCampaigns(database);
    this.records = new PostgresRecords(() => this.#open(), new RecordSeal(ours.records));
    this.#employers = new PostgresEmployers(database);
    this.#numbers = new PostgresNumbers(shared);
    this.#logs = new PostgresLogs({ ...shared, cases: this.#cases, known: this.#known });
    this.#servers = new PostgresServers(database, parts.report);
  }

  async putCase(file: Case): Promise<'stored' | 'unchanged'> {
    this.#open();
    return await this.#cases.put(file);
  }

  /** Cases that are put together get their parties’ keys together anyway. */
  async expectParties(): Promise<void> {
    this.#open();
  }

  async getCase(id: string, only?: PartyRole): Promise<Case | undefined> {
    this.#open();
    return await this.#cases.get(id, only);
  }

  caseIds(after?: string): AsyncIterable<string> {
    this.#open();
    return this.#cases.ids(after);
  }

  async casesWith(partyIds: readonly string[]): Promise<readonly PartyPlace[]> {
    this.#open();
    return await this.#cases.with(partyIds);
  }

  async partiesWith(number: string, among?: (use: NumberUse) => boolean): Promise<readonly NumberUse[]> {
    this.#open();
    return await this.#numbers.partiesWith(number, among);
  }

  async partiesTelling(words: string): Promise<readonly NumberUse[]> {
    this.#open();
    return await this.#numbers.partiesWith(markOf(words));
  }

  async putEmployer(employer: Employer): Promise<'stored' | 'unchanged'> {
    this.#open();
    return await this.#employers.put(employer);
  }

  async employersWith(by: EmployerKey): Promise<readonly Employer[]> {
    this.#open();
    return await this.#employers.with(by);
  }

  async load(logId: string): Promise<StoredLog | undefined> {
    this.#open();
    return await this.#logs.load(logId);
  }

  async evidenceOf(logId: string): Promise<LogEvidence | undefined> {
    this.#open();
    return await this.#logs.evidenceOf(logId);
  }

  async commit(commit: Commit): Promise<'committed' | 'conflict'> {
    this.#open();
    const done = await this.#logs.commit(commit);
    if (done === 'committed') this.changes.wrote(commit);
    return done;
  }

  conversationIds(filter: { readonly caseId?: string; readonly after?: string } = {}): AsyncIterable<string> {
    return conversationIds(this.#open(), filter);
  }

  async logsOf(partyIds: readonly string[]): Promise<readonly string[]> {
    return await logsOf(this.#open(), partyIds);
  }

  async conversationsWith(number: string): Promise<readonly string[]> {
    this.#open();
    return await this.#numbers.conversationsWith(number);
  }

  async dueJobs(now: number, limit: number): Promise<readonly DueJob[]> {
    return await findDueJobs(this.#open(), now, limit);
  }

  async nextJobAt(after?: number): Promise<number | undefined> {
    return await firstJobAt(this.#open(), after);
  }

  async reviewRows(): Promise<readonly ReviewRow[]> {
    return await findReviewRows(this.#open());
  }

  async reviewPage(filter: ReviewFilter, limit: number, after?: ReviewPlace): Promise<readonly ReviewRow[]> {
    return await findReviewPage(this.#open(), filter, limit, after);
  }

  async reviewCounts(): Promise<readonly ReviewCount[]> {
    return await countReviews(this.#open());
  }

  async restrictionsOf(number: string): Promise<readonly Restriction[]> {
    this.#open();
    return await this.#numbers.restrictionsOf(number);
  }

  async isErased(partyId: string): Promise<boolean> {
    this.#open();
    return (await this.#keys.find(partyId)) === 'erased';
  }

  async documentKey(partyId: string): Promise<DocumentKey | 'erased'> {
    this.#open();
    const key = (await this.#keys.findOrMake([partyId])).get(partyId) ?? 'erased';
    return key === 'erased' ? key : { seal: deriveKey(key.seal, 'documents'), names: key.digest };
  }

  async logWithSecret(digest: string): Promise<string | undefined> {
    return await logWithSecret(this.#open(), digest);
  }

  async erase(partyId: string): Promise<boolean> {
    this.#open();
    const erased = await this.#keys.erase(partyId);
    this.#forget();
    return erased;
  }

  async verify(): Promise<VerifyReport> {
    return await this.#verify(this.#open());
  }

  /**
   * Takes over all that another store under the same installation’s key keeps, or nothing: so too when `prove` rejects,
   * which is given what came. Rejects with `store-not-empty` when something is kept here already.
   */
  async takeOver(contents: StoreContents, prove: (taken: TakenOver) => Promise<void>): Promise<void> {
    await takeOver(contents, { database: this.#open(), ours: this.#parts.ours }, (runner) =>
      prove({ verify: () => this.#verify(runner), ends: () => logEnds(runner) }),
    );
  }

  async serveAlone(): Promise<void> {
    this.#open();
    await this.#servers.alone();
  }

  async serveTogether(): Promise<DueLogs> {
    this.#open();
    return await this.#servers.together();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#forget();
    await this.#servers.release();
    await this.changes.close();
    await this.#parts.database.close();
  }

  #verify(runner: Runner): Promise<VerifyReport> {
    return verifyPostgres({ runner, keys: this.#keys, ours: this.#parts.ours });
  }

  #open(): Database {
    if (this.#closed) throw new AppError('store-closed', 'The store is closed. Open it again to go on.');
    return this.#parts.database;
  }

  /** Drops what is open in memory, which would go on holding values in clear. */
  #forget(): void {
    this.#keys.forget();
    this.#digests.forget();
    this.#known.clear();
  }
}
