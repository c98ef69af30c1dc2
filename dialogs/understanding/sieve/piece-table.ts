const lastSigns = 1024;
const [oneSign, twoSigns, threeSigns] = [1, 2, 4];

/** A hash table with open addressing: which patterns, as bits, each piece of text lets pass. */
export class PieceTable {
  private readonly pieces: Int32Array;
  private readonly patterns: Int32Array;
  /** How long the pieces are, as bits, that end with a sign: most signs end none, and few end pieces of each length. */
  private readonly lengths = new Uint8Array(lastSigns);
  private always = 0;

  /** For each pattern the pieces of which it needs one; without any it always passes. */
  constructor(needs: readonly (readonly string[] | undefined)[]) {
    const places = 2 ** Math.ceil(Math.log2(4 * (new Set(needs.flat()).size + 1)));
    this.pieces = new Int32Array(places);
    this.patterns = new Int32Array(places);
    needs.forEach((some, n) => {
      if (some === undefined) this.always |= 1 << n;
      for (const piece of some ?? []) this.add(piece, 1 << n);
    });
  }

  /** The patterns of which the text holds some piece. */
  passing(text: string): number {
    let passing = this.always;
    let [before, last] = [0, 0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const sign = code > 0x40 && code < 0x5b ? code + 0x20 : code;
      const lengths = this.lengths[sign % lastSigns] ?? 0;
      if ((lengths & oneSign) !== 0) passing |= this.passedBy(numberOf(sign, 0, 0));
      if ((lengths & twoSigns) !== 0) passing |= this.passedBy(numberOf(last, sign, 0));
      if ((lengths & threeSigns) !== 0) passing |= this.passedBy(numberOf(before, last, sign));
      before = last;
      last = sign;
    }
    return passing;
  }

  private add(piece: string, pattern: number): void {
    const number = numberOf(piece.charCodeAt(0), piece.charCodeAt(1) || 0, piece.charCodeAt(2) || 0);
    const place = this.placeOf(number);
    this.pieces[place] = number;
    this.patterns[place] = (this.patterns[place] ?? 0) | pattern;
    const end = piece.charCodeAt(piece.length - 1) % lastSigns;
    this.lengths[end] = (this.lengths[end] ?? 0) | ([oneSign, twoSigns, threeSigns][piece.length - 1] ?? 0);
  }

  private passedBy(number: number): number {
    return this.patterns[this.placeOf(number)] ?? 0;
  }

  /** Where the piece of this number stands, or the free place where it would. */
  private placeOf(number: number): number {
    const { pieces } = this;
    const last = pieces.length - 1;
    let place = number & last;
    while (pieces[place] !== 0 && pieces[place] !== number) place = (place + 1) & last;
    return place;
  }
}

/** Up to three characters as one number, never 0. Should two pieces share one, a pattern is tried in vain, no more. */
function numberOf(first: number, second: number, third: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) | 1;
}
