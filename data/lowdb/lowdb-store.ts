import { Low } from 'lowdb';
import { AppError } from '../../dialogs/app-error.js';
import type { Case } from '../../dialogs/case.js';
import { Recent } from '../recent.js';
import { canonicalJson } from '../seal/canonical-json.js';
import type { KeyRing, PartyKey } from '../seal/key-ring.js';
import type { Commit, DueJob, Restriction, ReviewRow, Store, StoredConversation, VerifyReport } from '../store.js';
import { blankParty, type CaseDocument, openCase, sealCase } from './case-document.js';
import { type ConversationDocument, emptyDocument } from './conversation-document.js';
import { documentAfter } from './document-after.js';
import type { Tables } from './environment.js';
import type { HeadList } from './head-list.js';
import { writeIndexes, writeRestrictions } from './index-entries.js';
import { LmdbDocumentAdapter, VersionConflict } from './lmdb-document-adapter.js';
import { numberBucket, numberProof } from './number-index.js';
import { conversationWith, openConversation } from './open-conversation.js';
import { pagedKeys } from './paged.js';
import { findDueJobs, findOpenConversations, findRestrictions, findReviewRows, firstJobAt } from './queries.js';
import { verifyStore } from './verify-store.js';
import { writeFailure } from './write-failure.js';

interface Opened {
  readonly document: ConversationDocument;
  readonly conversation: StoredConversation;
  readonly key: PartyKey | 'erased';
  /** The number that the document's index entry stands for, when it is known. */
  readonly number?: string;
}

/** What a store is made of. */
export interface LowdbStoreParts {
  readonly home: string;
  readonly tables: Tables;
  readonly heads: HeadList;
  readonly ring: KeyRing;
  /** How many conversations stay open in memory. */
  readonly keepOpen: number;
}

/** The embedded store: lowdb documents over LMDB, everything personal sealed under the party's own key. */
export class LowdbStore implements Store {
  readonly #parts: LowdbStoreParts;
  readonly #recent: Recent<string, Opened>;
  #closed = false;

  constructor(parts: LowdbStoreParts) {
    this.#parts = parts;
    this.#recent = new Recent(parts.keepOpen);
  }

  async putCase(file: Case): Promise<'stored' | 'unchanged'> {
    const { tables, ring } = this.#open();
    const keys = new Map<string, PartyKey | 'erased'>();
    for (const { id } of file.parties) keys.set(id, await this.#writing(ring.findOrMake(id)));
    const keyOf = (partyId: string) => keys.get(partyId) ?? this.#keyOf(partyId);
    const parties = file.parties.map((party) => (keyOf(party.id) === 'erased' ? blankParty(party) : party));
    const wanted = canonicalJson({ ...file, parties });
    for (;;) {
      const adapter = new LmdbDocumentAdapter<CaseDocument>({ table: tables.cases, key: file.id });
      const low = new Low<CaseDocument | null>(adapter as LmdbDocumentAdapter<CaseDocument | null>, null);
      await low.read();
      if (low.data !== null && canonicalJson(openCase(low.data, (id) => this.#keyOf(id))) === wanted)
        return 'unchanged';
      low.data = sealCase(file, keyOf);
      if (await this.#written(low.write())) return 'stored';
    }
  }

  async getCase(id: string): Promise<Case | undefined> {
    const document = this.#open().tables.cases.get(id);
    return document && openCase(document, (partyId) => this.#keyOf(partyId));
  }

  caseIds(): AsyncIterable<string> {
    return pagedKeys(this.#open().tables.cases);
  }

  async load(conversationId: string): Promise<StoredConversation | undefined> {
    return (await this.#find(conversationId))?.conversation;
  }

  async commit(commit: Commit): Promise<'committed' | 'conflict'> {
    const { tables, heads, ring } = this.#open();
    const id = commit.conversationId;
    const before = commit.expectedVersion === 0 ? undefined : await this.#find(id);
    if ((before?.document.version ?? 0) !== commit.expectedVersion) return 'conflict';
    const key = before?.key ?? (await this.#writing(ring.findOrMake(commit.partyId)));
    const old = before?.document ?? emptyDocument(commit);
    const events = before?.conversation.events ?? [];
    const index = this.#indexOf(commit, key, before);
    const after = documentAfter({ document: old, events }, commit, key, index);
    const adapter = new LmdbDocumentAdapter({
      table: tables.conversations,
      key: id,
      version: old.version,
      alsoWrite: (document: ConversationDocument) => {
        writeIndexes(tables, old, document);
        writeRestrictions(tables, ring, commit.restrictions);
      },
    });
    const low = new Low<ConversationDocument>(adapter, old);
    low.data = after.document;
    if (!(await this.#written(low.write()))) {
      this.#recent.delete(id);
      return 'conflict';
    }
    const { number } = commit.index;
    const jobs = [...(before?.conversation.jobs ?? []), ...commit.addJobs];
    const conversation = conversationWith(after.document, after.events, key, jobs);
    this.#recent.set(id, { document: after.document, conversation, key, ...(number !== undefined && { number }) });
    heads.note(id, after.document);
    return 'committed';
  }

  async *conversationIds(filter: { readonly caseId?: string } = {}): AsyncGenerator<string, void> {
    const { tables } = this.#open();
    const { caseId } = filter;
    if (caseId === undefined) return yield* pagedKeys(tables.conversations);
    for await (const [ofCase, id] of pagedKeys<true, [string, string]>(tables.byCase, [caseId, ''])) {
      if (ofCase !== caseId) return;
      yield id;
    }
  }

  async conversationsWith(number: string): Promise<readonly string[]> {
    const { tables, ring } = this.#open();
    return findOpenConversations(tables, ring, number);
  }

  async dueJobs(now: number, limit: number): Promise<readonly DueJob[]> {
    return findDueJobs(this.#open().tables, now, limit);
  }

  async nextJobAt(): Promise<number | undefined> {
    return firstJobAt(this.#open().tables);
  }

  async reviewRows(): Promise<readonly ReviewRow[]> {
    return findReviewRows(this.#open().tables);
  }

  async restrictionsOf(number: string): Promise<readonly Restriction[]> {
    const { tables, ring } = this.#open();
    return findRestrictions(tables, ring, number);
  }

  async erase(partyId: string): Promise<boolean> {
    const { ring } = this.#open();
    const erased = await this.#writing(ring.erase(partyId));
    // What is open in memory would go on showing the values.
    this.#recent.clear();
    return erased;
  }

  async verify(): Promise<VerifyReport> {
    return await verifyStore(this.#open());
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#recent.clear();
    await this.#parts.heads.close();
    await this.#parts.tables.root.close();
  }

  #open(): LowdbStoreParts {
    if (this.#closed) throw new AppError('store-closed', 'The store is closed. Open it again to go on.');
    return this.#parts;
  }

  async #find(id: string): Promise<Opened | undefined> {
    const table = this.#open().tables.conversations;
    const known = this.#recent.get(id);
    // Another process may have written or erased, so memory counts only while the disk says the same.
    if (known !== undefined && table.doesExist(id, known.document.version)) {
      if (this.#keyOf(known.document.partyId) === known.key) return known;
    }
    const low = new Low<ConversationDocument | null>(
      new LmdbDocumentAdapter<ConversationDocument | null>({ table, key: id }),
      null,
    );
    await low.read();
    if (low.data === null) return undefined;
    const key = this.#keyOf(low.data.partyId);
    const opened = { document: low.data, conversation: this.#decode(low.data, key), key };
    this.#recent.set(id, opened);
    return opened;
  }

  #decode(document: ConversationDocument, key: PartyKey | 'erased'): StoredConversation {
    try {
      return openConversation(document, key);
    } catch (cause) {
      const message = `Conversation ${document.id} was changed from outside. Run verify to see where, and restore it from a backup.`;
      throw new AppError('conversation-unreadable', message, { cause });
    }
  }

  #keyOf(partyId: string): PartyKey | 'erased' {
    const key = this.#parts.ring.find(partyId);
    if (key !== 'none') return key;
    throw new AppError(
      'party-key-missing',
      `The key of party ${partyId} is gone from ${this.#parts.home}/keys. Put it back from a backup.`,
    );
  }

  #indexOf({ index }: Commit, key: PartyKey | 'erased', before: Opened | undefined): ConversationDocument['index'] {
    const review = index.review !== undefined && index.review.open > 0 ? { review: index.review } : {};
    if (index.number === undefined || key === 'erased') return review;
    const lastPromptAt = index.lastPromptAt ?? 0;
    const known = before?.number === index.number ? before.document.index.number : undefined;
    if (known !== undefined) return { ...review, number: { ...known, lastPromptAt } };
    const bucket = numberBucket(this.#parts.ring, index.number);
    return { ...review, number: { bucket, proof: numberProof(key, index.number), lastPromptAt } };
  }

  /** False when somebody else wrote first. */
  async #written(write: Promise<void>): Promise<boolean> {
    try {
      await write;
      return true;
    } catch (error) {
      if (error instanceof VersionConflict) return false;
      throw await writeFailure(this.#parts.home, error);
    }
  }

  async #writing<T>(write: Promise<T>): Promise<T> {
    try {
      return await write;
    } catch (error) {
      throw error instanceof AppError ? error : await writeFailure(this.#parts.home, error);
    }
  }
}
