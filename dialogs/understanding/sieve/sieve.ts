import { learn, passing } from './held.js';
import { needsOf } from './needs.js';

/** Members that follow each other in a sieve and whose bits follow each other in one word. */
interface Run<T> {
  readonly word: number;
  readonly bits: number;
  /** By their bits. */
  readonly members: readonly T[];
}

/** A pattern in several sieves is learnt once. */
const numbers = new WeakMap<RegExp, number>();

function numberOf(pattern: RegExp): number {
  const number = numbers.get(pattern) ?? learn(needsOf(pattern));
  numbers.set(pattern, number);
  return number;
}

function runsOf<T>(members: readonly T[], patternOf: (member: T) => RegExp): readonly Run<T>[] {
  const runs: { word: number; bits: number; members: T[] }[] = [];
  let previous = Number.POSITIVE_INFINITY;
  for (const member of members) {
    const number = numberOf(patternOf(member));
    const last = runs.at(-1);
    const run = last?.word === number >> 5 && number > previous ? last : { word: number >> 5, bits: 0, members: [] };
    if (run !== last) runs.push(run);
    run.bits |= 1 << number;
    run.members[number & 31] = member;
    previous = number;
  }
  return runs;
}

/**
 * Sorts out which of many patterns can match a text at all: most patterns need words that most answers do not hold. The
 * idea is that of RE2's FilteredRE2: what a pattern cannot match without is read from the pattern itself, so that nothing
 * has to be kept in step by hand. Each text is looked at once for all sieves.
 */
export class Sieve<T> {
  private runs: readonly Run<T>[] | undefined;

  constructor(
    private readonly members: readonly T[],
    private readonly patternOf: (member: T) => RegExp,
  ) {}

  /** The first member, in their order, that passes for the text and that the test finds right. */
  find<Found>(text: string, test: (member: T) => Found | undefined): Found | undefined {
    // Learnt for the first text, so that loading a language costs nothing.
    this.runs ??= runsOf(this.members, this.patternOf);
    for (const { word, bits, members } of this.runs) {
      // Asked anew for each run: the test may have looked at other texts.
      let left = (passing(text)[word] ?? 0) & bits;
      while (left !== 0) {
        const found = test(members[31 - Math.clz32(left & -left)] as T);
        if (found !== undefined) return found;
        left &= left - 1;
      }
    }
    return undefined;
  }

  /** Whether any member passes for the text. */
  mayMatch(text: string): boolean {
    return this.find(text, () => true) === true;
  }

  /** The members whose patterns can match the text, in their order. */
  passing(text: string): readonly T[] {
    const passing: T[] = [];
    this.find(text, (member) => void passing.push(member));
    return passing;
  }

  /** The first match of a member's pattern, in their order. */
  exec(text: string): RegExpExecArray | undefined {
    return this.find(text, (member) => this.patternOf(member).exec(text) ?? undefined);
  }

  /** Whether the pattern of any member matches. */
  matches(text: string): boolean {
    return this.find(text, (member) => this.patternOf(member).test(text) || undefined) === true;
  }
}
