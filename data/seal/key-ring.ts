import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../dialogs/app-error.js';
import { Recent } from '../recent.js';
import { type DigestKey, deriveDigestKey, deriveKey, keyedDigest } from './derive.js';
import { destroyDurably, isFileError, writeOnceDurably } from './durable-file.js';
import type { ErasureCount } from './erasure-count.js';
import { installationKey } from './installation-key.js';
import { openBytes, sealBytes } from './seal.js';

/** The keys of one party: one to seal with, one for digests. */
export interface PartyKey {
  readonly seal: Buffer;
  readonly digest: DigestKey;
}

/** A party's key; or that it was destroyed; or that it was never made. */
export type KeyState = PartyKey | 'erased' | 'none';

const kept = 5_000;

/**
 * Every party's key in a small file of its own under `<home>/keys`, wrapped by the installation's key. Destroying that
 * file is what makes a party's values unreadable; the tombstone beside it keeps the key from being made anew.
 */
export class KeyRing {
  /** For digests of numbers. */
  readonly numbers: DigestKey;
  /** For the list of heads. */
  readonly heads: DigestKey;
  readonly #folder: string;
  readonly #wrap: Buffer;
  readonly #refs: DigestKey;
  readonly #proofs: DigestKey;
  readonly #erasures: ErasureCount;
  readonly #keys = new Recent<string, PartyKey>(kept);
  #seenErasures: number;
  readonly #making = new Map<string, Promise<KeyState>>();

  constructor(home: string, installation: Buffer, erasures: ErasureCount) {
    this.#folder = join(home, 'keys');
    this.#wrap = deriveKey(installation, 'wrap');
    this.#refs = deriveDigestKey(installation, 'parties');
    this.#proofs = deriveDigestKey(installation, 'erasures');
    this.#erasures = erasures;
    this.#seenErasures = erasures.now();
    this.numbers = deriveDigestKey(installation, 'numbers');
    this.heads = deriveDigestKey(installation, 'heads');
  }

  /** How often a key was destroyed: while this stays the same, so do all keys that were found. */
  erasures(): number {
    return this.#erasures.now();
  }

  /** The key as it stands on the disk, or as it stood there when nobody has erased anything since. */
  find(partyId: string): KeyState {
    const erasures = this.#erasures.now();
    if (erasures !== this.#seenErasures) this.#keys.clear();
    this.#seenErasures = erasures;
    const known = this.#keys.get(partyId);
    if (known !== undefined) return known;
    const ref = this.#ref(partyId);
    if (statSync(this.#path(ref, 'erased'), { throwIfNoEntry: false }) !== undefined) return 'erased';
    const key = this.#read(ref);
    if (key === undefined) return 'none';
    this.#keys.set(partyId, key);
    return key;
  }

  /** The key, which there has to be or to have been. */
  get(partyId: string): PartyKey | 'erased' {
    const key = this.find(partyId);
    if (key !== 'none') return key;
    throw new AppError(
      'party-key-missing',
      `The key of party ${partyId} is gone from ${this.#folder}. Put it back from a backup.`,
    );
  }

  /** The key, made if there never was one; 'erased' when it may not be made anew. */
  async findOrMake(partyId: string): Promise<PartyKey | 'erased'> {
    const found = this.find(partyId);
    if (found !== 'none') return found;
    const underWay = this.#making.get(partyId) ?? this.#make(partyId);
    this.#making.set(partyId, underWay);
    try {
      await underWay;
    } finally {
      this.#making.delete(partyId);
    }
    const made = this.find(partyId);
    if (made === 'none') throw new Error('A key that was just made is not there.');
    return made;
  }

  /** Destroys the key for good. True when there was one. */
  async erase(partyId: string): Promise<boolean> {
    await this.#making.get(partyId);
    const ref = this.#ref(partyId);
    const keyPath = this.#path(ref, 'key');
    if (statSync(keyPath, { throwIfNoEntry: false }) === undefined) return false;
    await this.#erasures.record(ref, keyedDigest(this.#proofs, ref));
    // The tombstone comes before the end of the key: after a crash in between, the key counts as gone and the next try finishes the job.
    await writeOnceDurably(this.#path(ref, 'erased'), '');
    await this.#erasures.add();
    this.#keys.delete(partyId);
    await destroyDurably(keyPath);
    return true;
  }

  /** The tombstones that nobody's erasure set: files whose party reads as erased and is not. */
  async forgedTombstones(): Promise<readonly string[]> {
    const names = await readdir(this.#folder, { recursive: true }).catch((error: unknown) => {
      if (isFileError(error, 'ENOENT')) return [];
      throw error;
    });
    return names
      .filter((name) => name.endsWith('.erased'))
      .filter((name) => {
        const ref = basename(name, '.erased');
        return this.#erasures.proofOf(ref) !== keyedDigest(this.#proofs, ref);
      })
      .map((name) => join('keys', name));
  }

  async #make(partyId: string): Promise<KeyState> {
    const ref = this.#ref(partyId);
    await writeOnceDurably(this.#path(ref, 'key'), sealBytes(this.#wrap, ref, randomBytes(32)));
    return this.find(partyId);
  }

  #ref(partyId: string): string {
    return keyedDigest(this.#refs, partyId);
  }

  #path(ref: string, kind: 'key' | 'erased'): string {
    return `${this.#folder}/${ref.slice(0, 2)}/${ref}.${kind}`;
  }

  #read(ref: string): PartyKey | undefined {
    const path = this.#path(ref, 'key');
    let wrapped: Buffer;
    try {
      wrapped = readFileSync(path);
    } catch (error) {
      if (isFileError(error, 'ENOENT')) return undefined;
      throw error;
    }
    try {
      const own = openBytes(this.#wrap, ref, wrapped);
      return { seal: deriveKey(own, 'seal'), digest: deriveDigestKey(own, 'digest') };
    } catch (cause) {
      throw new AppError('party-key-broken', `The key file ${path} was changed. Put it back from a backup.`, {
        cause,
      });
    }
  }
}

/** Opens the keys of a home folder, making the installation's key at first start. */
export async function openKeyRing(home: string, erasures: ErasureCount, encryptionKey?: string): Promise<KeyRing> {
  return new KeyRing(home, await installationKey(home, encryptionKey), erasures);
}
