import type { Database, RootDatabase } from 'lmdb';
import type { AppError } from '../../dialogs/app-error.js';
import { type Head, macOfHead, type ReadHead } from '../log/head.js';
import type { DigestKey } from '../seal/derive.js';
import { openEnvironment } from './environment.js';
import { pagedKeys } from './paged.js';
import { VouchedCount } from './vouched-count.js';
import { writeFailure } from './write-failure.js';

interface HeadRecord extends Head {
  readonly mac: string;
}

/**
 * The last event of every log, kept apart from the logs, so that a log that lost its end or a conversation that is gone
 * shows. It is written right after the log, in batches: after a crash a head may be behind its log, never ahead.
 */
export class HeadList {
  /** How many heads there ought to be. */
  readonly count: VouchedCount;
  readonly #home: string;
  readonly #key: DigestKey;
  readonly #root: RootDatabase<unknown, string>;
  readonly #heads: Database<HeadRecord, string>;
  readonly #report: (problem: AppError) => void;
  #waiting = new Map<string, Head>();
  #writing: Promise<void> | undefined;

  constructor(options: { home: string; path: string; key: DigestKey; report: (problem: AppError) => void }) {
    this.#home = options.home;
    this.#key = options.key;
    this.#report = options.report;
    this.#root = openEnvironment<unknown>(options.path);
    this.#heads = this.#root.openDB<HeadRecord, string>({ name: 'heads' });
    this.count = new VouchedCount({ table: this.#root.openDB({ name: 'counts' }), key: options.key, of: 'heads' });
  }

  /** Takes down where a log has got to. Heads that could not be written are tried again with the next one. */
  note(logId: string, head: Head): void {
    const known = this.#waiting.get(logId);
    if (known === undefined || known.seq < head.seq) this.#waiting.set(logId, head);
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
    });
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  read(logId: string): ReadHead {
    const record = this.#heads.get(logId);
    if (record === undefined) return undefined;
    const { seq, hash } = record;
    return record.mac === macOfHead(this.#key, logId, record) ? { seq, hash } : 'forged';
  }

  /** A head with what vouches for it, as it lies there. */
  kept(logId: string): HeadRecord | undefined {
    return this.#heads.get(logId);
  }

  ids(): AsyncGenerator<string, void> {
    return pagedKeys(this.#heads);
  }

  async close(): Promise<void> {
    await this.settled();
    await this.#root.close();
  }

  async #writeAll(): Promise<void> {
    while (this.#waiting.size > 0) {
      const batch = this.#waiting;
      this.#waiting = new Map();
      try {
        await this.#root.transaction(() => this.#writeBatch(batch));
      } catch (error) {
        for (const [id, head] of batch) if (!this.#waiting.has(id)) this.#waiting.set(id, head);
        this.#report(await writeFailure(this.#home, error));
        return;
      }
    }
  }

  #writeBatch(batch: ReadonlyMap<string, Head>): void {
    let added = 0;
    for (const [id, head] of batch) {
      const known = this.#heads.get(id);
      if (known === undefined) added += 1;
      // Another process may have written a later head; a head never goes back.
      if (known === undefined || known.seq < head.seq) {
        this.#heads.put(id, { seq: head.seq, hash: head.hash, mac: macOfHead(this.#key, id, head) });
      }
    }
    if (added > 0) this.count.add(added);
  }
}
