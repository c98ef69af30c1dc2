const lastSigns = 2 ** 10;
const lastPairs = 2 ** 13;
const [oneSign, twoSigns, threeSigns] = [1, 2, 4];
const fewestPlaces = 2 ** 12;

/** A hash table with open addressing: which patterns need a piece of text. A piece stands in it once for each of them. */
export class PieceTable {
  /** By turns the number of a piece and the pattern that needs it. */
  private places = new Int32Array(2 * fewestPlaces);
  private taken = 0;
  /** How long the pieces are, as bits, that end with a sign: most signs end none, and few end pieces of each length. */
  private readonly bySign = new Uint8Array(lastSigns);
  /** The same of those that end with a pair of signs. Both are small enough to stay at hand, where the table is not. */
  private readonly byPair = new Uint8Array(lastPairs);

  add(piece: string, pattern: number): void {
    if (4 * ++this.taken > this.places.length / 2) this.grow();
    this.put(numberOf(piece.charCodeAt(0), piece.charCodeAt(1) || 0, piece.charCodeAt(2) || 0), pattern);
    const length = [oneSign, twoSigns, threeSigns][piece.length - 1] ?? 0;
    const sign = piece.charCodeAt(piece.length - 1);
    const pair = pairOf(piece.charCodeAt(piece.length - 2) || 0, sign);
    this.bySign[sign % lastSigns] = (this.bySign[sign % lastSigns] ?? 0) | length;
    this.byPair[pair] = (this.byPair[pair] ?? 0) | length;
  }

  /** Marks, by bits, the patterns of which the text holds some piece. */
  mark(text: string, marks: Int32Array): void {
    let [before, last] = [0, 0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const sign = code > 0x40 && code < 0x5b ? code + 0x20 : code;
      const ending = this.bySign[sign % lastSigns] ?? 0;
      if ((ending & oneSign) !== 0) this.markNeeding(numberOf(sign, 0, 0), marks);
      const lengths = ending > oneSign ? ending & (this.byPair[pairOf(last, sign)] ?? 0) : 0;
      if ((lengths & twoSigns) !== 0) this.markNeeding(numberOf(last, sign, 0), marks);
      if ((lengths & threeSigns) !== 0) this.markNeeding(numberOf(before, last, sign), marks);
      before = last;
      last = sign;
    }
  }

  private markNeeding(number: number, marks: Int32Array): void {
    const { places } = this;
    const last = places.length - 2;
    for (let place = (number << 1) & last; ; place = (place + 2) & last) {
      const found = places[place];
      if (found === 0) return;
      if (found !== number) continue;
      const pattern = places[place + 1] ?? 0;
      marks[pattern >> 5] = (marks[pattern >> 5] ?? 0) | (1 << pattern);
    }
  }

  private put(number: number, pattern: number): void {
    const last = this.places.length - 2;
    let place = (number << 1) & last;
    while (this.places[place] !== 0) place = (place + 2) & last;
    this.places[place] = number;
    this.places[place + 1] = pattern;
  }

  private grow(): void {
    const old = this.places;
    this.places = new Int32Array(2 * old.length);
    for (let place = 0; place < old.length; place += 2) {
      if (old[place] !== 0) this.put(old[place] ?? 0, old[place + 1] ?? 0);
    }
  }
}

const pairOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 31)) & (lastPairs - 1);

/** Up to three characters as one number, never 0. Should two pieces share one, a pattern is tried in vain, no more. */
function numberOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15) || 1;
}
