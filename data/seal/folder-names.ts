import { readdirSync } from 'node:fs';
import { isFileError } from './durable-file.js';

/** What lies in folders, read once each: asking the disk for every name costs more than all else about a key. */
export class FolderNames {
  readonly #known = new Map<string, ReadonlySet<string>>();

  has(folder: string, name: string): boolean {
    let names = this.#known.get(folder);
    if (!names) {
      names = new Set(namesIn(folder));
      this.#known.set(folder, names);
    }
    return names.has(name);
  }

  /** Reads them again at the next question. */
  forget(): void {
    this.#known.clear();
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => !name.endsWith('.keys'));
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return [];
    throw error;
  }
}
