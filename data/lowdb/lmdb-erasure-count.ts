import type { ErasureCount } from '../seal/erasure-count.js';
import type { Tables } from './environment.js';

const key = 'count';

/** Counts erasures in the environment that every process reads anyway, so that asking costs no system call. */
export class LmdbErasureCount implements ErasureCount {
  readonly #table: Tables['erasures'];

  constructor({ erasures }: Pick<Tables, 'erasures'>) {
    this.#table = erasures;
  }

  now(): number {
    const count = this.#table.get(key);
    return typeof count === 'number' ? count : 0;
  }

  async add(): Promise<void> {
    await this.#table.transaction(() => {
      this.#table.put(key, this.now() + 1);
    });
  }

  async record(keyRef: string, proof: string): Promise<void> {
    await this.#table.put(keyRef, proof);
  }

  proofOf(keyRef: string): string | undefined {
    const proof = this.#table.get(keyRef);
    return typeof proof === 'string' ? proof : undefined;
  }
}
