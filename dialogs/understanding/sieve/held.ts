import { PieceTable } from './piece-table.js';

/** An answer is read as a whole, without what opens it, and by its clauses. */
const textsRemembered = 6;

/** What one text holds of the pieces that patterns need. */
class Held {
  text: string | undefined;
  /** How many patterns were known when the text was looked at. */
  known = 0;
  /** The patterns of which it holds a piece, as bits. */
  private marks = new Int32Array(0);

  lookAt(text: string): void {
    if (32 * this.marks.length < patterns) this.marks = new Int32Array(patterns / 16 + 1);
    else this.marks.fill(0);
    table.mark(text, this.marks);
    this.text = text;
    this.known = patterns;
  }

  has(pattern: number): boolean {
    return ((this.marks[pattern >> 5] ?? 0) & (1 << pattern)) !== 0;
  }
}

const table = new PieceTable();
let patterns = 0;
const texts = Array.from({ length: textsRemembered }, () => new Held());
let last = new Held();
let oldest = 0;

/** Makes it known what a pattern cannot match without, and gives the number by which it is asked for. */
export function learn(needs: readonly string[]): number {
  for (const piece of new Set(needs)) table.add(piece, patterns);
  return patterns++;
}

/** Whether a text holds anything of what a pattern needs. It is looked at once, for all patterns that are known. */
export function holds(text: string, pattern: number): boolean {
  if (last.text !== text) last = heldIn(text);
  if (pattern >= last.known) last.lookAt(text);
  return last.has(pattern);
}

function heldIn(text: string): Held {
  for (const one of texts) if (one.text === text) return one;
  oldest = (oldest + 1) % textsRemembered;
  const one = texts[oldest] ?? new Held();
  one.lookAt(text);
  return one;
}
