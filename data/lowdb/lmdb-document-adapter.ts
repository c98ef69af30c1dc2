import type { Database } from 'lmdb';
import type { Adapter } from 'lowdb';

/** Raised by a write when somebody else wrote the document first. Nothing was written. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
}

/** What an adapter is made of. */
export interface AdapterOptions<T> {
  readonly table: Database<T, string>;
  readonly key: string;
  /** The version that the coming write replaces; 0 when there must be no document yet. `read` sets it. */
  readonly version?: number;
  /**
   * New documents come mostly in the order of their keys. One that comes after all others is then put behind them; LMDB
   * would otherwise cut each page in half for it, so that large documents lie on a page each.
   */
  readonly inOrder?: boolean;
  /** Further writes, in the same environment, that stand or fall with the document. */
  readonly alsoWrite?: (document: T) => void;
}

/**
 * A lowdb adapter for one document in LMDB. Each write takes the place of the version that was read, or throws
 * `VersionConflict`; the document and everything in `alsoWrite` are one transaction, on the disk when it resolves.
 */
export class LmdbDocumentAdapter<T> implements Adapter<T> {
  readonly #options: AdapterOptions<T>;
  #version: number;

  constructor(options: AdapterOptions<T>) {
    this.#options = options;
    this.#version = options.version ?? 0;
  }

  get version(): number {
    return this.#version;
  }

  async read(): Promise<T | null> {
    const entry = this.#options.table.getEntry(this.#options.key);
    this.#version = entry?.version ?? 0;
    return entry?.value ?? null;
  }

  async write(document: T): Promise<void> {
    const { table, key, alsoWrite } = this.#options;
    const before = this.#version;
    const writes = (): void => {
      if (!this.#append(document)) table.put(key, document, before + 1);
      alsoWrite?.(document);
    };
    const written = await (before === 0 ? this.#create(writes) : table.ifVersion(key, before, writes));
    if (!written) throw new VersionConflict(`${key} is no longer at version ${before}.`);
    this.#version = before + 1;
  }

  /** Puts a new document behind all others; false when its key does not come last, and then nothing was written. */
  #append(document: T): boolean {
    const { table, key, inOrder } = this.#options;
    if (!inOrder || this.#version > 0) return false;
    table.putSync(key, document, { append: true, version: 1 });
    return table.doesExist(key);
  }

  /** A transaction, so that what is written with a new document can count on what was there. */
  async #create(writes: () => void): Promise<boolean> {
    const { table, key } = this.#options;
    return await table.transaction(() => {
      if (table.doesExist(key)) return false;
      writes();
      return true;
    });
  }
}
