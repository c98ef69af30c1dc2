import type { Clock } from '../../dialogs/clock.js';
import { TaskQueue } from './task-queue.js';

/**
 * A clock that stands still until it is told to go on.
 *
 * @example
 * const clock = new ManualClock(Date.parse('2026-03-02T15:00:00Z'));
 * clock.settleWith(() => phone.settle());
 * await clock.advance(5_000);
 */
export class ManualClock implements Clock {
  readonly #tasks = new TaskQueue();
  readonly #settlers: (() => Promise<void>)[] = [];
  #now: number;

  constructor(now = 0) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  schedule(at: number, task: () => void): () => void {
    return this.#tasks.add(at, task);
  }

  /** Names work that time must not overtake: it is awaited before the first task, between two and after the last. */
  settleWith(settle: () => Promise<void>): void {
    this.#settlers.push(settle);
  }

  /** Goes on by so many milliseconds; runs what falls due, in order, each task at its own time. */
  async advance(ms: number): Promise<void> {
    await this.advanceTo(this.#now + ms);
  }

  /** Goes on to a time in epoch milliseconds; never back. */
  async advanceTo(at: number): Promise<void> {
    await this.#settle();
    for (let next = this.#tasks.nextAt; next !== undefined && next <= at; next = this.#tasks.nextAt) {
      this.#now = Math.max(this.#now, next);
      this.#tasks.takeDue(this.#now)?.run();
      await this.#settle();
    }
    this.#now = Math.max(this.#now, at);
  }

  async #settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    for (const settle of this.#settlers) await settle();
  }
}
