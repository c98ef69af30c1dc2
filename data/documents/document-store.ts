import { hash } from 'node:crypto';
import { AppError } from '../../dialogs/app-error.js';
import { keyedDigest } from '../seal/derive.js';
import { openBytes, sealBytes } from '../seal/seal.js';
import type { Store } from '../store.js';
import type { Blobs } from './blobs.js';

/** A file that is kept. */
export interface KeptFile {
  /** Under what it is kept: a digest keyed by the party's key, which tells nobody else what is in it. */
  readonly stored: string;
  /** SHA-256 of the bytes as they came, as hex. */
  readonly sha256: string;
}

/**
 * The papers that came, each sealed under its party's key. The bytes are kept as they came. Once the party is erased
 * nothing opens any more.
 */
export class DocumentStore {
  readonly #blobs: Blobs;
  readonly #keys: Pick<Store, 'documentKey'>;

  constructor(blobs: Blobs, keys: Pick<Store, 'documentKey'>) {
    this.#blobs = blobs;
    this.#keys = keys;
  }

  /** Keeps a file; the same one of the same party is kept once. Rejects with `party-erased` when nothing may be kept of them. */
  async put(partyId: string, bytes: Buffer): Promise<KeptFile> {
    const key = await this.#keys.documentKey(partyId);
    if (key === 'erased') throw new AppError('party-erased', `Party ${partyId} was erased; nothing is kept of them.`);
    const sha256 = hash('sha256', bytes);
    const stored = keyedDigest(key.names, `document ${sha256}`);
    await this.#blobs.put(stored, sealBytes(key.seal, stored, bytes));
    return { stored, sha256 };
  }

  /** The bytes as they came; undefined when the file is gone or its party was erased. Throws `SealBroken` when they were changed. */
  async get(partyId: string, stored: string): Promise<Buffer | undefined> {
    const key = await this.#keys.documentKey(partyId);
    const sealed = key === 'erased' ? undefined : await this.#blobs.get(stored);
    return key === 'erased' || sealed === undefined ? undefined : openBytes(key.seal, stored, sealed);
  }

  async remove(stored: string): Promise<void> {
    await this.#blobs.remove(stored);
  }
}
