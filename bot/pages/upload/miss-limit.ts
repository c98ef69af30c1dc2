import type { Clock } from '../../../dialogs/clock.js';

const windowMs = 10 * 60_000;
const most = 30;
const addressesKept = 10_000;

/** Counts links that lead nowhere by the address that tried them; after so many in ten minutes it is turned away. */
export class MissLimit {
  readonly #clock: Clock;
  #since = 0;
  #misses = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  isExceeded(address: string): boolean {
    this.#startAnew();
    return (this.#misses.get(address) ?? 0) >= most;
  }

  note(address: string): void {
    this.#startAnew();
    this.#misses.set(address, (this.#misses.get(address) ?? 0) + 1);
  }

  #startAnew(): void {
    const now = this.#clock.now();
    if (now - this.#since < windowMs && this.#misses.size < addressesKept) return;
    this.#since = now;
    this.#misses = new Map();
  }
}
