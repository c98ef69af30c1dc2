import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileError, writeOnceDurably } from '../seal/durable-file.js';
import type { Blobs } from './blobs.js';

/** Sealed files in a folder, spread over subfolders by the first two letters of their names. */
export class FileBlobs implements Blobs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(name: string, sealed: Buffer): Promise<void> {
    await writeOnceDurably(this.#path(name), sealed);
  }

  async get(name: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.#path(name));
    } catch (error) {
      if (isFileError(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  #path(name: string): string {
    return join(this.#folder, name.slice(0, 2), name);
  }
}
