import { holds, learn } from './held.js';
import { needsOf } from './needs.js';

/** Needs nothing that could be missing. */
const always = -1;

/** A pattern in several sieves is learnt once. */
const numbers = new WeakMap<RegExp, number>();

function numberOf(pattern: RegExp): number {
  const needs = needsOf(pattern);
  return needs === undefined ? always : learn(needs);
}

/**
 * Sorts out which of many patterns can match a text at all: most patterns need words that most answers do not hold. The
 * idea is that of RE2's FilteredRE2: what a pattern cannot match without is read from the pattern itself, so that nothing
 * has to be kept in step by hand. Each text is looked at once for all sieves.
 */
export class Sieve<T> {
  private numbers: readonly number[] | undefined;

  constructor(
    private readonly members: readonly T[],
    private readonly patternOf: (member: T) => RegExp,
  ) {}

  /** The first member, in their order, that passes for the text and that the test finds right. */
  find<Found>(text: string, test: (member: T) => Found | undefined): Found | undefined {
    // Learnt for the first text, so that loading a language costs nothing.
    this.numbers ??= this.members.map(this.learnt, this);
    for (let n = 0; n < this.numbers.length; n++) {
      const number = this.numbers[n] ?? always;
      if (number !== always && !holds(text, number)) continue;
      const found = test(this.members[n] as T);
      if (found !== undefined) return found;
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

  /** Whether the pattern of any member matches. */
  matches(text: string): boolean {
    return this.find(text, (member) => this.patternOf(member).test(text) || undefined) === true;
  }

  private learnt(member: T): number {
    const pattern = this.patternOf(member);
    const number = numbers.get(pattern) ?? numberOf(pattern);
    numbers.set(pattern, number);
    return number;
  }
}
