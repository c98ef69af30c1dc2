import type { EnGroup } from './en-group.js';
import type { Token } from './en-tokens.js';

/** What becomes of a unit that was said: it counts, it belongs to something else, or two numbers ran together. */
export type Counted = 'counts' | 'left' | 'cut';

/** A dozen and a pair are the end of a number. */
const last = 12;

/** The thousands and millions of an English number. */
export class EnSum {
  total = 0;
  /** The unit that was said last, and what follows is below it; 0 once nothing more can follow. */
  below = Number.POSITIVE_INFINITY;

  /** Counts a group, or all that came before, by a unit: five thousand, a million million. */
  count({ value, decimal }: EnGroup, scale: number, previous: Token | undefined): Counted {
    if (value === undefined) {
      // a thousand billion, a million million; in "fifty thousand thousand" somebody stumbles
      if (previous?.word === 'k' || (scale === this.below && this.total !== scale)) return 'cut';
      if (this.total === 0 || scale < this.below) return 'left';
      this.total *= scale;
    } else {
      if (scale <= last && this.total > 0) return 'cut';
      if (scale < this.below) this.total += value * scale;
      // "two thousand five point eight billion", "five thousand two hundred million": it counts all that came before
      else if (scale > this.below && (decimal || value >= 100)) this.total = (this.total + value) * scale;
      else return 'left';
    }
    this.below = scale <= last ? 0 : scale;
    return 'counts';
  }
}

/** Whether a unit stands there: "k" and "m" only behind figures, and no number opens with a grand or a dozen. */
export function isScale(token: Token, previous: Token | undefined, opens: boolean): boolean {
  const letter = token.word.length <= 2;
  if (opens && (letter || token.word === 'grand' || token.word === 'thou' || (token.scale ?? 0) <= last)) return false;
  if (letter && token.word !== 'k' && !previous?.figure) return false;
  return token.word !== 'b' || previous?.end === token.start;
}
