import { needsOf } from './needs.js';

/** One bit each. */
const mostPatterns = 31;

/**
 * Sorts out in one pass over a text which of many patterns can match it at all: most patterns need words that most
 * answers do not hold. The idea is that of RE2's FilteredRE2: what a pattern cannot match without is read from the
 * pattern itself, so that nothing has to be kept in step by hand.
 */
export class Sieve<T> {
  /** A hash table with open addressing: which patterns each piece of text lets pass. */
  private readonly pieces: Int32Array;
  private readonly patterns: Int32Array;
  private always = 0;

  constructor(
    private readonly members: readonly T[],
    patternOf: (member: T) => RegExp,
  ) {
    if (members.length > mostPatterns) throw new RangeError(`a sieve holds ${mostPatterns} patterns at most`);
    const needs = members.map((member) => needsOf(patternOf(member)));
    const places = 2 ** Math.ceil(Math.log2(4 * (new Set(needs.flat()).size + 1)));
    this.pieces = new Int32Array(places);
    this.patterns = new Int32Array(places);
    needs.forEach((some, n) => {
      if (some === undefined) this.always |= 1 << n;
      for (const piece of some ?? []) this.add(piece, 1 << n);
    });
  }

  /** The first member, in their order, that passes for the text and that the test finds right. */
  find<Found>(text: string, test: (member: T) => Found | undefined): Found | undefined {
    for (let left = this.passing(text); left !== 0; left &= left - 1) {
      const member = this.members[31 - Math.clz32(left & -left)];
      const found = member === undefined ? undefined : test(member);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private add(piece: string, pattern: number): void {
    const number = numberOf(piece.charCodeAt(0), piece.charCodeAt(1) || 0, piece.charCodeAt(2) || 0);
    const place = this.placeOf(number);
    this.pieces[place] = number;
    this.patterns[place] = (this.patterns[place] ?? 0) | pattern;
  }

  private passing(text: string): number {
    let passing = this.always;
    let [before, last] = [0, 0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const sign = code > 0x40 && code < 0x5b ? code + 0x20 : code;
      passing |= this.passedBy(numberOf(sign, 0, 0)) | this.passedBy(numberOf(last, sign, 0));
      passing |= this.passedBy(numberOf(before, last, sign));
      before = last;
      last = sign;
    }
    return passing;
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
