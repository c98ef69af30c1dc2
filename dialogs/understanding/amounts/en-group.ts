import { isTens } from './en-decimals.js';
import { apart, ohBetween } from './en-joints.js';
import type { Token } from './en-tokens.js';

/** The part of an English number that its next thousand or million counts: three hundred forty two, twelve fifty. */
export class EnGroup {
  value: number | undefined;
  /** What it may still take: units after tens (10), anything below a hundred after hundred (100), another half (-1). */
  room = 0;
  /** Two numbers below a hundred, said side by side, that count as one: twelve fifty, sixteen oh five. */
  pair = false;
  /** Its decimals were said. */
  decimal = false;
  /** They may be two after all: fifteen sixteen. */
  apart = false;

  /** Begins with a word below a hundred. */
  open(value: number): void {
    this.set(value, isTens(value) ? 10 : value > 0 && value < 100 ? -1 : 0);
  }

  /** Is from now on this much, and takes only what there is room for. */
  set(value: number, room = 0): void {
    this.value = value;
    this.room = room;
  }

  /** Empties itself for what follows a thousand or a million. */
  close(): void {
    this.value = undefined;
    this.room = 0;
    this.pair = false;
    this.apart = false;
  }

  /** Takes the hundred that stands behind it. */
  hundredfold(): void {
    this.set((this.value ?? 1) * 100, 100);
    this.pair = false;
  }

  /** Takes one more word below a hundred; gives how many tokens went in, 0 where it belongs to another number. */
  take(word: number, tokens: readonly Token[], at: number): number {
    const value = this.value ?? 0;
    if (this.room === 10 && word > 0 && word < 10) {
      this.set(value + word, value + word < 100 ? -1 : 0);
      return 1;
    }
    if (this.room === 100) {
      this.set(value + word, isTens(word) ? 10 : 0);
      return 1;
    }
    if (word === 0 && ohBetween(tokens, at, value)) {
      this.set(value * 100 + (tokens[at + 1]?.number ?? 0));
      this.pair = true;
      return 2;
    }
    if (!(this.room === -1 || this.room === 10) || word < 10 || value >= 100) return 0;
    // one twenty, twelve fifty, forty two sixty five; but fifteen sixteen, twenty thirty and five ten are two numbers
    this.apart = apart(value, word, tokens[at + 1]);
    this.set(value * 100 + word, isTens(word) ? 10 : 0);
    this.pair = true;
    return 1;
  }
}
