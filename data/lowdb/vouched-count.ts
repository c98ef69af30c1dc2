import type { Database } from 'lmdb';
import { type DigestKey, keyedDigest } from '../seal/derive.js';

/** A count as it is kept. */
export interface CountRecord {
  readonly count: number;
  readonly mac: string;
}

/** What a count is made of. */
export interface VouchedCountOptions {
  readonly table: Database<CountRecord, string>;
  readonly key: DigestKey;
  /** What is counted; a record of one count is no record of another. */
  readonly of: string;
}

/**
 * A count that only the holder of the installation's key can set. It begins when the home does: a record that is not
 * there later was taken away, so nothing but `begin` makes one.
 */
export class VouchedCount {
  readonly #options: VouchedCountOptions;

  constructor(options: VouchedCountOptions) {
    this.#options = options;
  }

  async begin(): Promise<void> {
    const { table, of } = this.#options;
    await table.transaction(() => {
      if (!table.doesExist(of)) this.#put(0);
    });
  }

  /** Counts more. Runs inside a transaction. */
  add(more: number): void {
    const known = this.read();
    if (typeof known === 'number') this.#put(known + more);
  }

  read(): number | 'forged' | 'gone' {
    const { table, of } = this.#options;
    const record = table.get(of);
    if (record === undefined) return 'gone';
    return record.mac === this.#mac(record.count) ? record.count : 'forged';
  }

  #put(count: number): void {
    const { table, of } = this.#options;
    table.put(of, { count, mac: this.#mac(count) });
  }

  #mac(count: number): string {
    return keyedDigest(this.#options.key, JSON.stringify([this.#options.of, count]));
  }
}
