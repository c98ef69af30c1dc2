/**
 * Counts what is under way at this moment, so that one can wait for quiet.
 * What waits for time or for a person is asleep and does not count.
 */
export class Activity {
  readonly #parent: Activity | undefined;
  #busy = 0;
  #waiting: (() => void)[] = [];

  constructor(parent?: Activity) {
    this.#parent = parent;
  }

  /** Counts a piece of work here and in every activity above; returns its promise. */
  async track<T>(work: () => Promise<T>): Promise<T> {
    this.#add(1);
    try {
      return await work();
    } finally {
      this.#add(-1);
    }
  }

  /** Starts a piece of work that nobody awaits; an error in it is a bug and surfaces as an unhandled rejection. */
  start(work: () => Promise<void>): void {
    void this.track(work);
  }

  /** Waits for something that only time or a person can bring about. To be called inside of tracked work. */
  async asleep<T>(wait: Promise<T>): Promise<T> {
    this.#add(-1);
    try {
      return await wait;
    } finally {
      this.#add(1);
    }
  }

  /** Resolves when nothing is under way and nothing follows at once. */
  async settle(): Promise<void> {
    for (;;) {
      // A promise that has just been resolved still has to run its continuation.
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#busy === 0) return;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #add(change: 1 | -1): void {
    this.#busy += change;
    if (this.#parent) this.#parent.#add(change);
    if (this.#busy > 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
