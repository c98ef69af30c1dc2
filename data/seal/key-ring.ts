import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../dialogs/app-error.js';
import { Recent } from '../recent.js';
import type { KeptKey } from '../store-contents.js';
import type { DigestKey } from './derive.js';
import { isFileError, writeOnceDurably } from './durable-file.js';
import type { ErasureCount } from './erasure-count.js';
import { FolderNames } from './folder-names.js';
import { installationKey } from './installation-key.js';
import { InstallationKeys, wrappedBytes } from './installation-keys.js';
import { KeyFiles } from './key-files.js';
import type { KeyPlaces } from './key-places.js';
import { DerivedPartyKey, type KeyState, ownBytes, type PartyKey } from './party-key.js';

/** What is known of keys in the store that they seal. */
export interface KeyRecords {
  readonly erasures: ErasureCount;
  readonly places: KeyPlaces;
}

const kept = 5_000;

/**
 * Every party's key, wrapped by the installation's key, in a small file under `<home>/keys`. Destroying it there is what
 * makes a party's values unreadable; a tombstone of its own keeps the key from being made anew.
 */
export class KeyRing {
  /** For digests of numbers. */
  readonly numbers: DigestKey;
  /** For the list of heads. */
  readonly heads: DigestKey;
  /** Seals records. */
  readonly records: Buffer;
  readonly #folder: string;
  readonly #ours: InstallationKeys;
  readonly #erasures: ErasureCount;
  readonly #files: KeyFiles;
  readonly #places: KeyPlaces;
  readonly #names = new FolderNames();
  readonly #keys = new Recent<string, PartyKey>(kept);
  #seenErasures: number;
  /** Parties, and what their keys are kept under. */
  #wanted = new Map<string, string>();
  /** Makes the keys that are asked for now; those that were asked for before. */
  #next: Promise<void> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(home: string, installation: Buffer, { erasures, places }: KeyRecords) {
    this.#folder = join(home, 'keys');
    this.#places = places;
    this.#files = new KeyFiles(this.#folder, places, this.#names);
    this.#ours = new InstallationKeys(installation);
    this.#erasures = erasures;
    this.#seenErasures = erasures.now();
    this.numbers = this.#ours.numbers;
    this.heads = this.#ours.heads;
    this.records = this.#ours.records;
  }

  /** How often a key was destroyed: while this stays the same, so do all keys that were found. */
  erasures(): number {
    return this.#erasures.now();
  }

  /** The key as it stands on the disk, or as it stood there when nobody has erased anything since. */
  find(partyId: string): KeyState {
    return this.#known(partyId) ?? this.#onDisk(partyId, this.#ours.refOf(partyId));
  }

  #known(partyId: string): PartyKey | undefined {
    const erasures = this.#erasures.now();
    if (erasures !== this.#seenErasures) this.#forget();
    this.#seenErasures = erasures;
    return this.#keys.get(partyId);
  }

  #onDisk(partyId: string, ref: string): KeyState {
    if (this.#names.has(this.#folderOf(ref), `${ref}.erased`)) return 'erased';
    const key = this.#read(ref);
    if (key === undefined) return 'none';
    this.#keys.set(partyId, key);
    return key;
  }

  /** The key, which there has to be or to have been. */
  get(partyId: string): PartyKey | 'erased' {
    const key = this.find(partyId);
    if (key !== 'none') return key;
    // Somebody may have put it back meanwhile.
    this.#forget();
    const again = this.find(partyId);
    if (again !== 'none') return again;
    throw new AppError(
      'party-key-missing',
      `The key of party ${partyId} is gone from ${this.#folder}. Put it back from a backup.`,
    );
  }

  /** The key, made if there never was one; 'erased' when it may not be made anew. Keys asked for together are written together. */
  async findOrMake(partyId: string): Promise<PartyKey | 'erased'> {
    const known = this.#known(partyId);
    if (known !== undefined) return known;
    const ref = this.#ours.refOf(partyId);
    const found = this.#onDisk(partyId, ref);
    if (found !== 'none') return found;
    this.#wanted.set(partyId, ref);
    this.#next ??= this.#last.then(() => this.#makeWanted());
    await this.#next;
    return this.get(partyId);
  }

  /** Destroys the key for good. True when there was one. */
  async erase(partyId: string): Promise<boolean> {
    await Promise.allSettled([this.#next, this.#last]);
    const ref = this.#ours.refOf(partyId);
    if (this.#files.whereIs(ref) === undefined) return false;
    await this.#erasures.record(ref, this.#ours.proofOfErasure(ref));
    // The tombstone comes before the end of the key: after a crash in between, the key counts as gone and the next try finishes the job.
    await writeOnceDurably(join(this.#folderOf(ref), `${ref}.erased`), '');
    await this.#erasures.add();
    this.#keys.delete(partyId);
    await this.#files.destroy(ref);
    return true;
  }

  /** The tombstones that nobody's erasure set: files whose party reads as erased and is not. */
  async forgedTombstones(): Promise<readonly string[]> {
    return (await this.#fileNames())
      .filter((name) => name.endsWith('.erased'))
      .filter((name) => {
        const ref = basename(name, '.erased');
        return this.#erasures.proofOf(ref) !== this.#ours.proofOfErasure(ref);
      })
      .map((name) => join('keys', name));
  }

  /** Every key that was ever made, as it lies there. */
  async all(): Promise<readonly KeptKey[]> {
    const names = await this.#fileNames();
    const erased = names.filter((name) => name.endsWith('.erased')).map((name) => basename(name, '.erased'));
    const own = names.filter((name) => name.endsWith('.key')).map((name) => basename(name, '.key'));
    const gone = new Set(erased);
    const refs = new Set([...own, ...this.#places.refs()].filter((ref) => !gone.has(ref)));
    const keys = [...refs].flatMap((ref) => {
      const wrapped = this.#files.read(ref, wrappedBytes);
      return wrapped ? [{ ref, wrapped }] : [];
    });
    return [...keys, ...erased.map((ref) => ({ ref, wrapped: null, erasure: this.#ours.proofOfErasure(ref) }))];
  }

  async #fileNames(): Promise<readonly string[]> {
    return await readdir(this.#folder, { recursive: true }).catch((error: unknown) => {
      if (isFileError(error, 'ENOENT')) return [];
      throw error;
    });
  }

  async #makeWanted(): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = new Map();
    const making = this.#make(wanted);
    this.#next = undefined;
    // A disk that failed once may take the next ones.
    this.#last = making.catch(() => undefined);
    await making;
  }

  async #make(wanted: ReadonlyMap<string, string>): Promise<void> {
    const erasures = this.#erasures.now();
    const random = randomBytes(ownBytes * wanted.size);
    const made = [...wanted].map(([partyId, ref], at) => {
      const own = random.subarray(at * ownBytes, (at + 1) * ownBytes);
      return { partyId, ref, own, wrapped: this.#ours.wrap(ref, own) };
    });
    const added = await this.#files.add(new Map(made.map(({ ref, wrapped }) => [ref, wrapped])));
    // Whether any of these was erased already, the disk has to tell.
    if (this.#erasures.now() !== erasures) return;
    for (const { partyId, ref, own } of made) if (added.has(ref)) this.#keys.set(partyId, new DerivedPartyKey(own));
  }

  /** Drops what is known in memory. */
  #forget(): void {
    this.#keys.clear();
    this.#names.forget();
  }

  #folderOf(ref: string): string {
    return join(this.#folder, ref.slice(0, 2));
  }

  #read(ref: string): PartyKey | undefined {
    const wrapped = this.#files.read(ref, wrappedBytes);
    if (wrapped === undefined) return undefined;
    try {
      return this.#ours.unwrap(ref, wrapped);
    } catch (cause) {
      throw new AppError(
        'party-key-broken',
        `A key in ${this.#files.whereIs(ref)} was changed. Put the file back from a backup.`,
        { cause },
      );
    }
  }
}

/** Opens the keys of a home folder, making the installation's key at first start. */
export async function openKeyRing(home: string, records: KeyRecords, encryptionKey?: string): Promise<KeyRing> {
  return new KeyRing(home, await installationKey(home, encryptionKey), records);
}
