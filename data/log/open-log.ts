import { AppError } from '../../dialogs/app-error.js';
import type { PartyKey } from '../seal/party-key.js';
import type { Job, LogEvent, StoredLog } from '../store.js';
import { factOf } from './chain.js';
import { type CommitRecord, decodeRecord, openContent, type SealedContent } from './commit-record.js';
import type { JobRecord, LogDocument } from './log-document.js';
import { logKeyOf } from './log-key.js';
import { readLines } from './log-line.js';
import type { LogRecords } from './log-records.js';

const nothing: SealedContent = { personal: {}, jobs: {} };

/**
 * A log as it was at one version. A turn needs little of it, so events, replies and what jobs carry are read
 * and opened when asked for; the records that they lie in never change.
 */
export class OpenLog implements StoredLog {
  readonly #records: LogRecords;
  readonly #document: LogDocument;
  readonly #key: PartyKey | 'erased';
  #events: readonly LogEvent[] | undefined;

  constructor(records: LogRecords, document: LogDocument, key: PartyKey | 'erased') {
    this.#records = records;
    this.#document = document;
    this.#key = key;
  }

  get id(): string {
    return this.#document.id;
  }

  get caseId(): string {
    return this.#document.caseId;
  }

  get partyId(): string {
    return this.#document.partyId;
  }

  get version(): number {
    return this.#document.version;
  }

  get erased(): boolean {
    return this.#key === 'erased';
  }

  get events(): readonly LogEvent[] {
    this.#events ??= this.eventsAfter(0);
    return this.#events;
  }

  eventsAfter(version: number): readonly LogEvent[] {
    return Array.from({ length: this.version - version }, (_, at) => this.#eventsOf(version + at + 1)).flat();
  }

  get turns(): StoredLog['turns'] {
    return { get: (turn) => this.#repliesTo(turn) };
  }

  get jobs(): readonly Job[] {
    return this.#document.jobs.map((job) => this.#openJob(job));
  }

  #eventsOf(version: number): readonly LogEvent[] {
    const record = this.#recordOf(version);
    const { personal } = this.#open(version, record);
    const facts = this.#guarded(() => readLines(record.lines).map(factOf));
    return facts.map(({ seq, at, kind, version, data, sealed }) => {
      if (sealed === undefined) return { seq, at, kind, version, data };
      return { seq, at, kind, version, data, personal: personal[seq] ?? null };
    });
  }

  #repliesTo(turn: string): unknown {
    const version = this.#records.versionOf(turn);
    // A turn that was committed since belongs to a later version than this one.
    if (version === undefined || version > this.version) return undefined;
    return this.#open(version, this.#recordOf(version)).replies ?? null;
  }

  #openJob({ id, dueAt, version }: JobRecord): Job {
    const payloadOf = (): unknown => this.#open(version, this.#recordOf(version)).jobs[id] ?? null;
    return {
      id,
      dueAt,
      get payload() {
        return payloadOf();
      },
    };
  }

  #recordOf(version: number): CommitRecord {
    return this.#guarded(() => {
      const bytes = this.#records.recordOf(version);
      if (bytes === undefined) throw new Error(`The record of commit ${version} is gone.`);
      return decodeRecord(bytes);
    });
  }

  #open(version: number, { sealed }: CommitRecord): SealedContent {
    const key = this.#key;
    if (sealed === undefined || key === 'erased') return nothing;
    return this.#guarded(() => openContent(logKeyOf(key, this.#document), this.id, version, sealed));
  }

  #guarded<T>(read: () => T): T {
    try {
      return read();
    } catch (cause) {
      const message = `Log ${this.id} was changed from outside. Run verify to see where, and restore it from a backup.`;
      throw new AppError('log-unreadable', message, { cause });
    }
  }
}
