import { speechMs } from '../../adapters/phone/call/speech-time.js';
import type { Handset } from '../../adapters/phone/handset.js';
import { birthday, eightQuestions, firstQuestion, fiveMore } from './eight-questions.js';

const questions = [...eightQuestions, ...fiveMore];

/** What is said to each question, by words that the question holds. */
const answers: readonly (readonly [heard: string, said: string])[] = questions.map(({ answer }, index) => [
  questions[index - 1]?.next ?? firstQuestion,
  answer,
]);

/** A party who hears each prompt to its end, thinks for a second or two, and answers, for as long as somebody asks. */
export class Caller {
  readonly #handset: Handset;
  readonly #to: string;
  readonly #thinks: number;
  #answered: unknown;
  #heard = 0;

  constructor(handset: Handset, to: string, index: number) {
    this.#handset = handset;
    this.#to = to;
    this.#thinks = 1_000 + ((index * 37) % 1_000);
    handset.subscribe(() => this.#listen());
  }

  get isInCall(): boolean {
    return this.#handset.call?.state === 'in-progress';
  }

  call(): void {
    this.#heard = 0;
    void this.#handset.dial(this.#to);
  }

  #listen(): void {
    const { call } = this.#handset;
    if (!call?.listening || call.listening === this.#answered) return;
    this.#answered = call.listening;
    const prompt = call.transcript
      .slice(this.#heard)
      .filter(({ from }) => from === 'them')
      .map(({ text }) => text)
      .join(' ');
    this.#heard = call.transcript.length;
    setTimeout(() => this.#answer(prompt), speechMs(prompt) + this.#thinks);
  }

  #answer(prompt: string): void {
    if (!this.#handset.call?.listening) return;
    const said = answers.find(([heard]) => prompt.includes(heard))?.[1];
    if (said) void this.#handset.speak(said);
    else void this.#handset.press(/birth/iu.test(prompt) ? `${birthday}#` : '1');
  }
}
