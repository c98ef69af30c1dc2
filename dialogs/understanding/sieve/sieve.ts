import { needsOf } from './needs.js';
import { PieceTable } from './piece-table.js';

/** One bit each. */
const mostPatterns = 31;

/**
 * Sorts out in one pass over a text which of many patterns can match it at all: most patterns need words that most
 * answers do not hold. The idea is that of RE2's FilteredRE2: what a pattern cannot match without is read from the
 * pattern itself, so that nothing has to be kept in step by hand.
 */
export class Sieve<T> {
  private table: PieceTable | undefined;

  constructor(
    private readonly members: readonly T[],
    private readonly patternOf: (member: T) => RegExp,
  ) {
    if (members.length > mostPatterns) throw new RangeError(`a sieve holds ${mostPatterns} patterns at most`);
  }

  /** The first member, in their order, that passes for the text and that the test finds right. */
  find<Found>(text: string, test: (member: T) => Found | undefined): Found | undefined {
    // Made for the first text, so that loading a language costs nothing.
    this.table ??= new PieceTable(this.members.map((member) => needsOf(this.patternOf(member))));
    for (let left = this.table.passing(text); left !== 0; left &= left - 1) {
      const member = this.members[31 - Math.clz32(left & -left)];
      const found = member === undefined ? undefined : test(member);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether the pattern of any member matches. */
  matches(text: string): boolean {
    return this.find(text, (member) => this.patternOf(member).test(text) || undefined) === true;
  }
}
