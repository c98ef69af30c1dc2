import type { Employer } from '../../dialogs/casework/employer.js';
import type { KeptMember } from '../campaigns-store.js';
import type { CaseDocument } from '../case-document.js';
import type { KeyRing } from '../seal/key-ring.js';
import type { SealedRecord } from '../seal/record-seal.js';
import type {
  KeptContact,
  KeptKey,
  KeptLog,
  KeptNumber,
  KeptRestriction,
  LogEnd,
  StoreContents,
} from '../store-contents.js';
import { memberIn } from './campaign-tables.js';
import type { Tables } from './environment.js';
import type { HeadList } from './head-list.js';
import { pagedKeys } from './paged.js';
import { recordIn } from './records.js';

/** What is read. */
export interface ContentsParts {
  readonly tables: Tables;
  readonly heads: HeadList;
  readonly ring: KeyRing;
}

/** Everything that the embedded store keeps, as it lies there. */
export class LowdbContents implements StoreContents {
  readonly #parts: ContentsParts;

  constructor(parts: ContentsParts) {
    this.#parts = parts;
  }

  async *keys(): AsyncGenerator<KeptKey, void> {
    yield* await this.#parts.ring.all();
  }

  async *cases(): AsyncGenerator<CaseDocument, void> {
    const { cases } = this.#parts.tables;
    for await (const id of pagedKeys(cases)) {
      const document = cases.get(id);
      if (document) yield document;
    }
  }

  async *numbers(): AsyncGenerator<KeptNumber, void> {
    const { partyNumbers } = this.#parts.tables;
    for await (const key of pagedKeys(partyNumbers)) {
      const [bucket, caseId, partyId, place] = key;
      const entry = partyNumbers.get(key);
      // Those that a log tells of come with the log.
      if (entry === undefined || typeof place !== 'number') continue;
      yield { caseId, partyId, place, role: entry[0], bucket, proof: entry[1] };
    }
  }

  async *employers(): AsyncGenerator<Employer, void> {
    const { employers } = this.#parts.tables;
    for await (const id of pagedKeys(employers)) {
      const employer = employers.get(id);
      if (employer) yield employer;
    }
  }

  async *restrictions(): AsyncGenerator<KeptRestriction, void> {
    const { restrictions } = this.#parts.tables;
    for await (const key of pagedKeys(restrictions)) {
      const [ref, channel, reason] = key;
      const entry = restrictions.get(key);
      if (entry) yield { ref, channel, reason, at: entry.at };
    }
  }

  async *campaigns(): AsyncGenerator<string, void> {
    yield* pagedKeys(this.#parts.tables.campaigns.ids);
  }

  async *campaignMembers(): AsyncGenerator<KeptMember, void> {
    const { members } = this.#parts.tables.campaigns;
    for await (const key of pagedKeys(members)) {
      const entry = members.get(key);
      if (entry) yield { campaignId: key[0], ...memberIn(key[1], entry) };
    }
  }

  async *contacts(): AsyncGenerator<KeptContact, void> {
    const { contacts } = this.#parts.tables;
    for await (const key of pagedKeys(contacts)) {
      const [ref, id] = key;
      const entry = contacts.get(key);
      if (entry) yield { ref, id, kind: entry[0], at: entry[1], counts: entry[2] };
    }
  }

  async *records(): AsyncGenerator<SealedRecord, void> {
    const { tables } = this.#parts;
    for await (const [kind, id] of pagedKeys(tables.records)) {
      const record = recordIn(tables, kind, id);
      if (record) yield record;
    }
  }

  async *ends(): AsyncGenerator<LogEnd, void> {
    const { conversations } = this.#parts.tables;
    for await (const logId of pagedKeys(conversations)) {
      const document = conversations.get(logId);
      if (document) yield { logId, seq: document.seq, hash: document.hash };
    }
  }

  async *logs(): AsyncGenerator<KeptLog, void> {
    const { tables, heads } = this.#parts;
    for await (const id of pagedKeys(tables.conversations)) {
      const document = tables.conversations.get(id);
      if (!document) continue;
      const turns = new Map<number, string>();
      for (const { key, value } of tables.turns.getRange({ start: [id, ''] })) {
        if (key[0] !== id) break;
        turns.set(value, key[1]);
      }
      const commits = Array.from({ length: document.version }, (_, at) => {
        const turn = turns.get(at + 1);
        const record = tables.commits.get([id, at + 1]) ?? Buffer.alloc(0);
        return { version: at + 1, record, ...(turn !== undefined && { turn }) };
      });
      const head = heads.kept(id);
      yield { document, commits, ...(head && { head }) };
    }
  }
}
