import type { KeptRecord, KindRecord, RecordStore } from '../record-store.js';
import type { RecordSeal, SealedRecord } from '../seal/record-seal.js';
import type { Tables } from './environment.js';
import { pagedKeys } from './paged.js';
import { orWriteFailure } from './write-failure.js';

/** What records are kept with. */
export interface LowdbRecordsParts {
  readonly home: string;
  readonly tables: Pick<Tables, 'records' | 'recordEnds'>;
}

/** The records of a home. */
export class LowdbRecords implements RecordStore {
  readonly #parts: () => LowdbRecordsParts;
  readonly #seal: RecordSeal;

  /** `parts` throws once the store is closed. */
  constructor(parts: () => LowdbRecordsParts, seal: RecordSeal) {
    this.#parts = parts;
    this.#seal = seal;
  }

  async get(kind: string, id: string): Promise<KeptRecord | undefined> {
    const found = recordIn(this.#parts().tables, kind, id);
    return found && this.#seal.open(found);
  }

  async put(kind: string, record: KeptRecord): Promise<'put' | 'conflict'> {
    return await this.putAll([{ kind, ...record }]);
  }

  async putAll(records: readonly KindRecord[]): Promise<'put' | 'conflict'> {
    const sealed = records.map(({ kind, ...record }) =>
      this.#seal.seal(kind, { ...record, version: record.version + 1 }),
    );
    const { tables } = this.#parts();
    return await this.#write(() => {
      if (sealed.some(({ kind, id, version }) => (tables.records.get([kind, id])?.version ?? 0) !== version - 1))
        return 'conflict';
      for (const record of sealed) putIn(tables, record);
      return 'put';
    });
  }

  async remove(kind: string, id: string): Promise<void> {
    const { tables } = this.#parts();
    await this.#write(() => removeFrom(tables, kind, id));
  }

  async *all(kind: string, after = ''): AsyncGenerator<KeptRecord, void> {
    const { tables } = this.#parts();
    const start: [string, string] = [kind, after];
    for await (const [of, id] of pagedKeys(tables.records, start, true)) {
      if (of !== kind) return;
      const found = recordIn(tables, kind, id);
      if (found) yield this.#seal.open(found);
    }
  }

  async forgetExpired(now: number): Promise<void> {
    const { tables } = this.#parts();
    await this.#write(() => {
      const over: [string, string][] = [];
      for (const [expiresAt, kind, id] of tables.recordEnds.getKeys()) {
        if (expiresAt > now) break;
        over.push([kind, id]);
      }
      for (const [kind, id] of over) removeFrom(tables, kind, id);
    });
  }

  async #write<T>(change: () => T): Promise<T> {
    const { home, tables } = this.#parts();
    return await orWriteFailure(home, tables.records.transaction(change));
  }
}

/** A record as it lies there. */
export function recordIn({ records }: Pick<Tables, 'records'>, kind: string, id: string): SealedRecord | undefined {
  const entry = records.get([kind, id]);
  return entry && { kind, id, ...entry };
}

function putIn(tables: LowdbRecordsParts['tables'], { kind, id, version, sealed, expiresAt }: SealedRecord): void {
  removeFrom(tables, kind, id);
  tables.records.put([kind, id], { version, sealed, ...(expiresAt !== undefined && { expiresAt }) });
  if (expiresAt !== undefined) tables.recordEnds.put([expiresAt, kind, id], true);
}

/** With the entry by which its end is found. */
function removeFrom({ records, recordEnds }: LowdbRecordsParts['tables'], kind: string, id: string): void {
  const expiresAt = records.get([kind, id])?.expiresAt;
  if (expiresAt !== undefined) recordEnds.remove([expiresAt, kind, id]);
  records.remove([kind, id]);
}
