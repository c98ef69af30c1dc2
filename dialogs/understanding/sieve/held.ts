import { PieceTable } from './piece-table.js';

/** An answer is read as a whole, without what opens it, and by its clauses. */
const textsRemembered = 6;

/** What one text holds of the pieces that patterns need. */
class Held {
  text: string | undefined;
  /** How many patterns were known when the text was looked at. */
  known = 0;
  /** The patterns that may match it, as bits. */
  marks = new Int32Array(0);

  lookAt(text: string): void {
    if (this.marks.length < needless.length) this.marks = new Int32Array(needless.length);
    for (let word = 0; word < needless.length; word++) this.marks[word] = needless[word] ?? 0;
    table.mark(text, this.marks);
    this.text = text;
    this.known = patterns;
  }
}

const table = new PieceTable();
let patterns = 0;
/** The patterns that need nothing which could be missing, as bits: they may match any text. */
let needless = new Int32Array(16);
const texts = Array.from({ length: textsRemembered }, () => new Held());
let last = new Held();
let oldest = 0;

/** Makes it known what a pattern cannot match without, if anything, and gives the number of its bit. */
export function learn(needs: readonly string[] | undefined): number {
  const pattern = patterns++;
  if (pattern >> 5 >= needless.length) {
    const more = new Int32Array(2 * needless.length);
    more.set(needless);
    needless = more;
  }
  if (needs === undefined) needless[pattern >> 5] = (needless[pattern >> 5] ?? 0) | (1 << pattern);
  else for (const piece of new Set(needs)) table.add(piece, pattern);
  return pattern;
}

/** The patterns that may match a text, as bits. It is looked at once, for all patterns that are known. */
export function passing(text: string): Int32Array {
  if (last.text !== text) last = heldIn(text);
  if (last.known < patterns) last.lookAt(text);
  return last.marks;
}

function heldIn(text: string): Held {
  for (const one of texts) if (one.text === text) return one;
  oldest = (oldest + 1) % textsRemembered;
  const one = texts[oldest] ?? new Held();
  one.lookAt(text);
  return one;
}
