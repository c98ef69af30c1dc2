import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { destroyDurably, isFileError, overwriteDurably, writeOnceDurably } from './durable-file.js';
import type { FolderNames } from './folder-names.js';
import type { KeyPlaces } from './key-places.js';

/** A wrapped key and a little room: a divisor of every disk's sector, so that no slot is ever half written. */
const slotBytes = 64;

/**
 * The files that wrapped keys lie in. Keys that are made at one time share a file, one slot each, because a file takes
 * the disk about as long as a thousand keys do. A file is written once; after that, its slots are only ever destroyed.
 */
export class KeyFiles {
  readonly #folder: string;
  readonly #places: KeyPlaces;
  readonly #names: FolderNames;

  constructor(folder: string, places: KeyPlaces, names: FolderNames) {
    this.#folder = folder;
    this.#places = places;
    this.#names = names;
  }

  /** Keeps wrapped keys, and gives those that are kept now. One that is there already stays what it is. */
  async add(wrapped: ReadonlyMap<string, Buffer>): Promise<ReadonlySet<string>> {
    const refs = [...wrapped.keys()];
    const name = randomBytes(10).toString('hex');
    const file = `${name.slice(0, 2)}/${name}.keys`;
    const slots = Buffer.alloc(refs.length * slotBytes);
    for (const [slot, ref] of refs.entries()) wrapped.get(ref)?.copy(slots, slot * slotBytes);
    // The places come last: after a crash in between, nothing leads to the file, and nothing was sealed with its keys.
    await writeOnceDurably(join(this.#folder, file), slots);
    return await this.#places.note(new Map(refs.map((ref, slot) => [ref, [file, slot] as const])));
  }

  /** The wrapped key of `keyBytes`; undefined when it was never made, or its file is gone. */
  read(ref: string, keyBytes: number): Buffer | undefined {
    try {
      const place = this.#places.of(ref);
      if (place === undefined) return this.#hasOwnFile(ref) ? readFileSync(this.#ownFile(ref)) : undefined;
      const [file, slot] = place;
      return readAt(join(this.#folder, file), slot * slotBytes, keyBytes);
    } catch (error) {
      if (isFileError(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  /** Where the key lies, for people; undefined when there is none. */
  whereIs(ref: string): string | undefined {
    const place = this.#places.of(ref);
    if (place !== undefined) return `${join(this.#folder, place[0])} at byte ${place[1] * slotBytes}`;
    const own = this.#ownFile(ref);
    return statSync(own, { throwIfNoEntry: false }) && own;
  }

  /** Overwrites the key: its slot, or the whole file when it has one of its own. */
  async destroy(ref: string): Promise<void> {
    const place = this.#places.of(ref);
    if (place === undefined) return await destroyDurably(this.#ownFile(ref));
    const [file, slot] = place;
    await overwriteDurably(join(this.#folder, file), slot * slotBytes, slotBytes);
    await this.#places.remove(ref);
  }

  #hasOwnFile(ref: string): boolean {
    return this.#names.has(join(this.#folder, ref.slice(0, 2)), `${ref}.key`);
  }

  /** Homes that were begun earlier have a file for each key. */
  #ownFile(ref: string): string {
    return join(this.#folder, ref.slice(0, 2), `${ref}.key`);
  }
}

function readAt(path: string, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const handle = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, length, from));
  } finally {
    closeSync(handle);
  }
}
