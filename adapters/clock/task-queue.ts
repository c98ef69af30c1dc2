interface Task {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Tasks that wait for a time, taken in the order of their times and, at one time, of their entry. */
export class TaskQueue {
  #tasks: Task[] = [];
  #order = 0;

  /** Adds a task; the answer takes it out again. */
  add(at: number, run: () => void): () => void {
    const task = { at, order: this.#order++, run };
    this.#tasks.push(task);
    this.#tasks.sort((a, b) => a.at - b.at || a.order - b.order);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task);
    };
  }

  /** When the first task is due, in epoch milliseconds. */
  get nextAt(): number | undefined {
    return this.#tasks[0]?.at;
  }

  /** Takes out the first task that is due at `now`. */
  takeDue(now: number): Task | undefined {
    const first = this.#tasks[0];
    return first && first.at <= now ? this.#tasks.shift() : undefined;
  }
}
