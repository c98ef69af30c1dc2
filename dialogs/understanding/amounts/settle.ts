import type { Locale, Reason } from '../../vocabulary.js';
import { type Heard, wordsOf } from '../heard.js';
import { marks } from '../lexicon/marks.js';
import type { Mention } from './mention.js';

/** One value, or the reasons why the words do not come down to one. */
export type Settled<T> =
  | { readonly kind: 'value'; readonly value: T; readonly approximate: boolean; readonly words: string }
  | { readonly kind: 'doubt'; readonly reasons: readonly Reason[]; readonly clarity?: 'unclear' | 'evasive' };

interface Marked<T> extends Mention<T> {
  readonly before: string;
  readonly after: string;
  readonly afterEnd: number;
  readonly beforeStart: number;
}

/** What decides whether values come down to one. */
export interface SettleOptions<T> {
  readonly locale: Locale;
  readonly approximate?: boolean;
  readonly same?: (a: T, b: T) => boolean;
  /** False where what the values come to is not asked for, as of one's own pay where a spouse's was told too. */
  readonly sums?: boolean;
  /** False where "more than" belongs to something else than the value that is meant. */
  readonly bounds?: boolean;
  /** True of days: "put me down for" takes an amount for a guess, and sets a day. */
  readonly days?: boolean;
}

/** Nobody who names more values than this means one of them. */
const most = 30;

/** Brings the values named in an answer down to the one that is meant: corrections first, then ranges, bounds and hedges. */
export function settle<T>(heard: Heard, mentions: readonly Mention<T>[], options: SettleOptions<T>): Settled<T> {
  if (mentions.length === 0) return doubt('no-value', wordsOf(heard));
  if (mentions.length > most) return doubt('two-values', wordsOf(heard, mentions[0]?.start, mentions.at(-1)?.end));
  const same = options.same ?? Object.is;
  const standing = uncorrected(withSurroundings(heard.text, joined(heard.text, mentions, options.locale)), options);
  const last = standing.at(-1);
  if (last === undefined) return doubt('negated', wordsOf(heard));
  const faulty = standing.find((mention) => mention.fault !== undefined);
  if (faulty !== undefined) return doubt(faulty.fault ?? 'range', wordsOf(heard, faulty.start, faulty.end));
  const first = standing.find((mention) => !same(mention.value, last.value));
  if (first !== undefined) {
    const [start, end] = [Math.min(first.start, last.start), Math.max(first.end, last.end)];
    return doubt('two-values', wordsOf(heard, start, end));
  }
  const taken = found(marks[options.locale].takenBack, last.after);
  if (taken !== null) return doubt('taken-back', wordsOf(heard, last.start, last.end + taken.index + taken[0].length));
  const bound = options.bounds === false ? undefined : boundOf(last, options.locale);
  if (bound !== undefined) return doubt('bound', wordsOf(heard, bound[0], bound[1]));
  const hedge = hedgeOf(heard.text, last, options);
  if (hedge !== undefined && options.approximate !== true) return doubt('hedge', wordsOf(heard, hedge[0], hedge[1]));
  return {
    kind: 'value',
    value: last.value,
    approximate: hedge !== undefined,
    words: wordsOf(heard, last.start, last.end),
  };
}

const doubt = (code: string, words: string) => ({ kind: 'doubt', reasons: [{ code, words }] }) as const;

/** Makes one faulty mention of each pair that is joined into a range. */
function joined<T>(text: string, mentions: readonly Mention<T>[], locale: Locale): readonly Mention<T>[] {
  if (mentions.length < 2) return mentions;
  const { range, rangeBefore, rangeAnd, negation } = marks[locale];
  const out: Mention<T>[] = [];
  for (const mention of mentions) {
    const previous = out.at(-1);
    if (previous === undefined) {
      out.push(mention);
      continue;
    }
    const gap = text.slice(previous.end, mention.start);
    const prefix = text.slice(out.at(-2)?.end ?? 0, previous.start);
    const ends = range.test(gap) || (rangeBefore.test(prefix) && rangeAnd.test(gap));
    if (ends && !negation.test(prefix) && !Object.is(previous.value, mention.value)) {
      out[out.length - 1] = { ...previous, end: mention.end, fault: 'range' };
    } else out.push(mention);
  }
  return out;
}

function withSurroundings<T>(text: string, mentions: readonly Mention<T>[]): readonly Marked<T>[] {
  return mentions.map((mention, n) => {
    const beforeStart = mentions[n - 1]?.end ?? 0;
    const afterEnd = mentions[n + 1]?.start ?? text.length;
    const before = text.slice(beforeStart, mention.start);
    const after = text.slice(mention.end, afterEnd);
    // One shape of object for every kind of value, where a spread would make many.
    const { value, start, end, fault } = mention;
    return { value, start, end, fault, before, beforeStart, after, afterEnd };
  });
}

/** Drops what is denied ("not the fifth"), all that comes before the last correction, and the parts of a total. */
function uncorrected<T>(
  mentions: readonly Marked<T>[],
  { locale, sums = true }: { readonly locale: Locale; readonly sums?: boolean },
): readonly Marked<T>[] {
  const { correction, negation, total } = marks[locale];
  let standing: Marked<T>[] = [];
  for (const mention of mentions) {
    if (mention.before !== '' && negation.test(mention.before)) continue;
    if (standing.length > 0 && (correction.test(mention.before) || (sums && total.test(mention.before)))) standing = [];
    standing.push(mention);
  }
  return standing;
}

/** A bare value has nothing around it, and such marks are never empty. */
function found(mark: RegExp, text: string): RegExpExecArray | null {
  return text === '' ? null : mark.exec(text);
}

/** Longer than any mark that ends right before a value. */
const nearBy = 48;

/** Where a mark begins that ends right before a value; only there is it looked for, however much was said before. */
function foundJustBefore<T>(mark: RegExp, { before, start }: Marked<T>): number | undefined {
  const near = before.slice(-nearBy);
  const place = found(mark, near);
  return place === null ? undefined : start - near.length + place.index;
}

function boundOf<T>(mention: Marked<T>, locale: Locale): readonly [number, number] | undefined {
  const before = foundJustBefore(marks[locale].boundBefore, mention);
  if (before !== undefined) return [before, mention.end];
  const after = found(marks[locale].boundAfter, mention.after);
  return after === null ? undefined : [mention.start, mention.end + after[0].length];
}

function hedgeOf<T>(
  text: string,
  mention: Marked<T>,
  { locale, days }: SettleOptions<T>,
): readonly [number, number] | undefined {
  if (marks[locale].hedgeWithin.test(text.slice(mention.start, mention.end))) return [mention.start, mention.end];
  const before = found(marks[locale].hedgeBefore, mention.before);
  if (before !== null) return [mention.beforeStart + before.index, mention.end];
  const set = days === true && foundJustBefore(marks[locale].setting, mention) !== undefined;
  const near = set ? undefined : foundJustBefore(marks[locale].hedgeJustBefore, mention);
  if (near !== undefined) return [near, mention.end];
  const after = found(marks[locale].hedgeAfter, mention.after);
  return after === null ? undefined : [mention.start, mention.end + after[0].length];
}
