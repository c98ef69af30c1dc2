import type { Input } from '../../../dialogs/engine/input.js';
import type { Act, Reply } from '../act.js';
import type { Rehearsal } from '../rehearsal.js';
import type { DeskStepName } from './desk-steps.js';
import type { Refused, RehearsedDesk } from './rehearsed-desk.js';
import type { DeskStepWritten } from './step.js';

/** What came of something that happened: what the bot did, or why the desk would not. */
export interface Happened {
  readonly replies: readonly Reply[];
  readonly refused?: Refused;
}

/** Milliseconds that a person needs for a step. */
const stepMs = 60_000;
/** Milliseconds that pass with a text that only the desk has to hear. */
const answerMs = 5_000;

/** A conversation and the desk beside it: one clock, and whatever happens on one side is known on the other. */
export class Story {
  readonly #rehearsal: Rehearsal;
  readonly #desk: RehearsedDesk;
  readonly #inputs: Input[];
  readonly #number: string;

  /** `inputs` is where the rehearsal's own arrive; `number` (E.164) that of the party who is spoken to. */
  constructor(rehearsal: Rehearsal, desk: RehearsedDesk, inputs: Input[], number: string) {
    this.#rehearsal = rehearsal;
    this.#desk = desk;
    this.#inputs = inputs;
    this.#number = number;
  }

  /** Lets something happen in the conversation; begins it without an act. */
  async converse(act: Act | undefined): Promise<Happened> {
    if (act?.kind === 'wait') return { replies: await this.#wait(act.ms) };
    if (act?.kind === 'resolve') {
      const { reviewId, by = 'agent', resolution } = act;
      return this.#afterwards(await this.#desk.resolve(reviewId, { by, resolution }));
    }
    const isText = act?.kind === 'words' && this.#rehearsal.state?.session?.channel !== 'voice';
    if (isText && (await this.#desk.hearText(act.text, this.#number))) return { replies: await this.#wait(answerMs) };
    const replies = act ? this.#rehearsal.play(act) : this.#rehearsal.begin();
    return { replies: [...replies, ...(await this.#catchUp())] };
  }

  /** Has a person do something about the case. */
  async step(name: DeskStepName, written: DeskStepWritten): Promise<Happened> {
    return this.#afterwards(await this.#desk.take(name, written));
  }

  async #afterwards(refused: Refused | undefined): Promise<Happened> {
    const replies = [...(await this.#catchUp()), ...(await this.#wait(stepMs))];
    return { replies, ...(refused && { refused }) };
  }

  /** Lets time go by, on both sides from one thing that falls due to the next. */
  async #wait(ms: number): Promise<readonly Reply[]> {
    const replies: Reply[] = [];
    for (const until = this.#rehearsal.at + ms; this.#rehearsal.at < until; ) {
      const next = (await this.#desk.nextAt()) ?? until;
      const stop = next > this.#rehearsal.at ? Math.min(next, until) : until;
      replies.push(...this.#rehearsal.play({ kind: 'wait', ms: stop - this.#rehearsal.at }));
      replies.push(...(await this.#catchUp()));
    }
    return replies;
  }

  /** Each side hears what happened on the other. */
  async #catchUp(): Promise<readonly Reply[]> {
    const replies: Reply[] = [];
    for (;;) {
      const untold = await this.#desk.follow(this.#inputs.splice(0), this.#rehearsal.at);
      for (const { to, text } of this.#desk.texts())
        replies.push({ kind: 'text', text, ...(to !== this.#number && { to }) });
      for (const input of untold) replies.push(...this.#rehearsal.take(input));
      if (this.#inputs.length === 0) return replies;
    }
  }
}
