import { TaskQueue } from '../../adapters/clock/task-queue.js';
import type { Clock } from '../../dialogs/clock.js';

/** What every process of a run is told of the time. */
export interface WorldTime {
  /** Epoch ms in the world at `startedAt`. */
  readonly from: number;
  /** Epoch ms of this machine. */
  readonly startedAt: number;
  /** How many times faster than here it passes. */
  readonly rate: number;
  /** Milliseconds by which the world has jumped ahead since. */
  readonly jumped: number;
  /** Milliseconds by which this process's clock is wrong. */
  readonly wrongBy: number;
}

/** The time that all processes of a run share: faster than here, and at times it jumps ahead. */
export class WorldClock implements Clock {
  readonly #tasks = new TaskQueue();
  #time: WorldTime;
  #alarm: NodeJS.Timeout | undefined;

  constructor(time: WorldTime) {
    this.#time = time;
  }

  now(): number {
    const { from, startedAt, rate, jumped, wrongBy } = this.#time;
    return Math.round(from + (Date.now() - startedAt) * rate) + jumped + wrongBy;
  }

  schedule(at: number, task: () => void): () => void {
    const cancel = this.#tasks.add(at, task);
    this.#setAlarm();
    return () => {
      cancel();
      this.#setAlarm();
    };
  }

  /** The world has jumped so far ahead in all. */
  jumpedTo(jumped: number): void {
    this.#time = { ...this.#time, jumped };
    this.#setAlarm();
  }

  /** This process's clock is set, rightly or wrongly: back as well as ahead. */
  setWrongBy(wrongBy: number): void {
    this.#time = { ...this.#time, wrongBy };
    this.#setAlarm();
  }

  #setAlarm(): void {
    clearTimeout(this.#alarm);
    const next = this.#tasks.nextAt;
    if (next === undefined) return;
    const wait = Math.min(Math.max(0, (next - this.now()) / this.#time.rate), 1_000_000);
    this.#alarm = setTimeout(() => this.#runDue(), Math.ceil(wait));
  }

  #runDue(): void {
    for (let task = this.#tasks.takeDue(this.now()); task; task = this.#tasks.takeDue(this.now())) task.run();
    this.#setAlarm();
  }
}
