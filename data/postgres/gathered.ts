/**
 * Gathers what is asked for in one go, without waiting in between, and has it answered at once: a round trip for each
 * would take most of an import.
 */
export class Gathered<Wish, Answer> {
  readonly #answer: (wishes: readonly Wish[]) => Promise<readonly Answer[]>;
  #waiting: { readonly wish: Wish; readonly settle: Settle<Answer> }[] = [];

  /** `answer` gives an answer for each wish, in their order. */
  constructor(answer: (wishes: readonly Wish[]) => Promise<readonly Answer[]>) {
    this.#answer = answer;
  }

  ask(wish: Wish): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) queueMicrotask(() => this.#answerAll());
      this.#waiting.push({ wish, settle: { resolve, reject } });
    });
  }

  async #answerAll(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    try {
      const answers = await this.#answer(asked.map(({ wish }) => wish));
      for (const [at, { settle }] of asked.entries()) settle.resolve(answers[at] as Answer);
    } catch (error) {
      for (const { settle } of asked) settle.reject(error);
    }
  }
}

interface Settle<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}
