import type { Clock } from '../../dialogs/clock.js';
import { SystemClock } from './system-clock.js';
import { TaskQueue } from './task-queue.js';

/** Real time plus an offset that can be moved forward: for showing on one afternoon what takes days. */
export class OffsetClock implements Clock {
  readonly #tasks = new TaskQueue();
  readonly #base: Clock;
  #offset = 0;
  #cancelAlarm: () => void = () => {};

  constructor(base: Clock = new SystemClock()) {
    this.#base = base;
  }

  now(): number {
    return this.#base.now() + this.#offset;
  }

  schedule(at: number, task: () => void): () => void {
    const cancel = this.#tasks.add(at, task);
    this.#setAlarm();
    return () => {
      cancel();
      this.#setAlarm();
    };
  }

  /** Moves forward by so many milliseconds; what has fallen due runs at once, in the order of its time. */
  skip(ms: number): void {
    if (ms < 0) throw new RangeError('Time moves forward only: give zero or more milliseconds.');
    this.#offset += ms;
    this.#runDue();
  }

  #runDue(): void {
    for (let task = this.#tasks.takeDue(this.now()); task; task = this.#tasks.takeDue(this.now())) task.run();
    this.#setAlarm();
  }

  #setAlarm(): void {
    this.#cancelAlarm();
    const next = this.#tasks.nextAt;
    this.#cancelAlarm = next === undefined ? () => {} : this.#base.schedule(next - this.#offset, () => this.#runDue());
  }
}
