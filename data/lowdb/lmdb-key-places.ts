import type { KeyPlace, KeyPlaces } from '../seal/key-places.js';
import type { Tables } from './environment.js';

/** So few in one transaction, because each changes a page of its own. */
const atOnce = 200;

/** Keeps the places of keys in the environment that every process reads anyway. Of two that make one key the first wins. */
export class LmdbKeyPlaces implements KeyPlaces {
  readonly #table: Tables['keyPlaces'];

  constructor({ keyPlaces }: Pick<Tables, 'keyPlaces'>) {
    this.#table = keyPlaces;
  }

  of(keyRef: string): KeyPlace | undefined {
    return this.#table.get(keyRef);
  }

  async note(places: ReadonlyMap<string, KeyPlace>): Promise<ReadonlySet<string>> {
    const all = [...places];
    const noted = new Set<string>();
    for (let from = 0; from < all.length; from += atOnce) {
      const some = all.slice(from, from + atOnce);
      const fresh = await this.#table.transaction(() => {
        const missing = some.filter(([keyRef]) => !this.#table.doesExist(keyRef));
        for (const [keyRef, place] of missing) this.#table.put(keyRef, place);
        return missing;
      });
      for (const [keyRef] of fresh) noted.add(keyRef);
    }
    return noted;
  }

  refs(): Iterable<string> {
    return this.#table.getKeys();
  }

  async remove(keyRef: string): Promise<void> {
    await this.#table.remove(keyRef);
  }
}
