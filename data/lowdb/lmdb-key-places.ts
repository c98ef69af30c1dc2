import type { KeyPlace, KeyPlaces } from '../seal/key-places.js';
import type { Tables } from './environment.js';

/** Keeps the places of keys in the environment that every process reads anyway. Of two that make one key the first wins. */
export class LmdbKeyPlaces implements KeyPlaces {
  readonly #table: Tables['keyPlaces'];

  constructor({ keyPlaces }: Pick<Tables, 'keyPlaces'>) {
    this.#table = keyPlaces;
  }

  of(keyRef: string): KeyPlace | undefined {
    return this.#table.get(keyRef);
  }

  async note(places: ReadonlyMap<string, KeyPlace>): Promise<void> {
    await this.#table.transaction(() => {
      for (const [keyRef, place] of places) if (!this.#table.doesExist(keyRef)) this.#table.put(keyRef, place);
    });
  }

  async remove(keyRef: string): Promise<void> {
    await this.#table.remove(keyRef);
  }
}
