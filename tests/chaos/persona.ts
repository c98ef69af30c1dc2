import type { Handset } from '../../adapters/phone/handset.js';
import type { Clock } from '../../dialogs/clock.js';
import { clearAnswer, ours, vagueAnswer } from './people.js';

/** What stands open in the conversation with a number: `none` when it has ended, `unknown` while no server tells. */
export type AskOpen = (
  number: string,
) => Promise<{ readonly open?: string; readonly kind: 'open' | 'none' | 'unknown' }>;

/** Who a persona is. */
export interface PersonaParts {
  readonly handset: Handset;
  readonly locale: 'en-US' | 'zh-CN';
  readonly random: () => number;
  readonly clock: Clock;
  readonly ask: AskOpen;
}

/** Somebody who answers by text and in calls: mostly plainly, at times vaguely, at times not at all. */
export class Persona {
  readonly #parts: PersonaParts;
  /** Answers left before they lose patience. */
  #patience: number;
  #read = 0;
  #seenCall = '';
  #heard: object | undefined;
  /** Things they are about to do. */
  busy = 0;

  constructor(parts: PersonaParts) {
    this.#parts = parts;
    const { random } = parts;
    this.#patience = random() < 0.15 ? Math.floor(random() * 8) : 60;
    parts.handset.subscribe(() => this.#notice());
  }

  #notice(): void {
    const { handset } = this.#parts;
    const texts = handset.thread.filter(({ direction }) => direction === 'in').length;
    if (texts > this.#read) {
      this.#read = texts;
      this.#soon(1_000, 5_000, () => this.#write());
    }
    const { call } = handset;
    if (!call) return;
    if (call.state === 'ringing' && call.sid !== this.#seenCall) {
      this.#seenCall = call.sid;
      this.#soon(500, 4_000, () => this.#pickUp());
    }
    if (call.state === 'in-progress' && call.listening && call.listening !== this.#heard) {
      this.#heard = call.listening;
      const { listening } = call;
      this.#soon(300, 2_500, () => this.#speak(listening));
    }
  }

  async #pickUp(): Promise<void> {
    const { handset, random } = this.#parts;
    const chance = random();
    if (chance < 0.85) await handset.answer();
    else if (chance < 0.93) await handset.reject();
  }

  async #speak(listening: object): Promise<void> {
    const { handset, random, locale, ask } = this.#parts;
    const isHeard = () => handset.call?.listening === listening;
    const chance = random();
    const { open } = await ask(handset.number);
    if (!isHeard()) return;
    if (this.#tired() || chance < 0.02) return await handset.hangUp();
    if (chance < 0.05) return await handset.staySilent();
    if (chance < 0.2) return await handset.speak(vagueAnswer(locale, random));
    await handset.press(`${clearAnswer(open)}#`);
  }

  async #write(): Promise<void> {
    const { handset, random, locale, ask } = this.#parts;
    if (handset.isEngaged) return;
    const { open, kind } = await ask(handset.number);
    const chance = random();
    if (kind === 'none' || this.#tired()) return;
    if (chance < 0.01) return await this.#text('STOP');
    if (chance < 0.15) return await this.#text(vagueAnswer(locale, random));
    await this.#text(clearAnswer(open));
    // Some press send twice, or add a word.
    if (chance > 0.95) await this.#text(vagueAnswer(locale, random));
  }

  async #text(words: string): Promise<void> {
    await this.#parts.handset.text(words, [], ours);
  }

  #tired(): boolean {
    this.#patience -= 1;
    return this.#patience < 0;
  }

  /** In the world's milliseconds. What has become impossible meanwhile, as in a call that has ended, is left. */
  #soon(least: number, most: number, act: () => Promise<void>): void {
    const { clock, random } = this.#parts;
    this.busy += 1;
    clock.schedule(clock.now() + least + random() * (most - least), () => {
      act()
        .catch(() => undefined)
        .finally(() => {
          this.busy -= 1;
        });
    });
  }
}
