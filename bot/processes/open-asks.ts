/** Questions to another process that wait for their answer. */
export class OpenAsks<Answer> {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  /** Asks under a number of its own; resolves with the answer, or with what stands for it after so many milliseconds. */
  ask(put: (ask: number) => void, patience: number, otherwise: Answer): Promise<Answer> {
    this.#last += 1;
    const ask = this.#last;
    return new Promise((resolve) => {
      const late = setTimeout(() => this.answer(ask, otherwise), patience);
      this.#waiting.set(ask, (answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      put(ask);
    });
  }

  /** The answer to a question; one that came too late is dropped. */
  answer(ask: number, answer: Answer): void {
    this.#waiting.get(ask)?.(answer);
    this.#waiting.delete(ask);
  }
}
