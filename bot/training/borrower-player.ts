import type { Party } from '../../dialogs/case.js';
import type { Script } from '../../dialogs/script/script.js';
import type { PlayedBorrower } from '../../dialogs/training/played-borrower.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import { personaView } from '../demo/persona-view.js';
import { cooperative } from '../demo/personas/cooperative.js';
import type { Rehearsal } from '../rehearsal/rehearsal.js';

/** In what they play. */
interface Scene {
  readonly rehearsal: Rehearsal;
  readonly script: Script;
  readonly party: Party;
  readonly locale: Locale;
}

/** No conversation takes more answers. */
const mostAnswers = 80;

/** Plays a written borrower: to the bot as it is written, else well; to a person by what they ask. */
export class BorrowerPlayer {
  readonly #borrower: PlayedBorrower;
  readonly #scene: Scene;
  /** How often each thing was answered. */
  readonly #given = new Map<string, number>();
  /** How much of what the bot asked was answered, or left. */
  #answered = 0;

  constructor(borrower: PlayedBorrower, scene: Scene) {
    this.#borrower = borrower;
    this.#scene = scene;
  }

  /** Answers the bot up to where they wait for a person. */
  begin(): void {
    this.#answer(this.#borrower.waitsAt);
  }

  /** Answers what the bot has asked since; where they wait for a person they go on waiting. */
  goOn(): void {
    if (this.#prompts() > this.#answered) this.#answer();
  }

  /** Answers a person. */
  reply(text: string): void {
    const { rehearsal, locale } = this.#scene;
    const { replies, otherwise } = this.#borrower;
    const found = replies.find(({ to }) => to[locale].some((one) => text.toLowerCase().includes(one.toLowerCase())));
    rehearsal.play({ kind: 'words', text: (found?.say ?? otherwise)[locale] });
  }

  #prompts(): number {
    return this.#scene.rehearsal.events.filter(({ kind }) => kind === 'prompted').length;
  }

  #answer(stopAt?: string): void {
    this.#play(stopAt);
    this.#answered = this.#prompts();
  }

  #play(stopAt?: string): void {
    const { rehearsal, script, party, locale } = this.#scene;
    for (let answers = 0; answers < mostAnswers; answers += 1) {
      const { state } = rehearsal;
      if (!state || state.takeover) return;
      const view = personaView(state, script, party, 'sms');
      if (!view?.open) return;
      const on = view.open.questionId ?? view.open.kind;
      if (on === stopAt) return;
      const given = this.#given.get(on) ?? 0;
      this.#given.set(on, given + 1);
      const written = this.#borrower.answers[on]?.[locale][given];
      const act = written === undefined ? cooperative(view, given) : ({ kind: 'words', words: written } as const);
      if (act.kind === 'words') rehearsal.play({ kind: 'words', text: act.words });
      else if (act.kind === 'keys') rehearsal.play(act);
      else return;
    }
  }
}
