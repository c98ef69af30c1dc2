import type { Locale } from '../../vocabulary.js';
import { everyMatch } from '../every-match.js';
import { type BasisWords, basisWords } from '../lexicon/basis.js';
import { perLocale } from '../per-locale.js';
import { inSmallLetters } from '../per-question.js';
import { Sieve } from '../sieve/sieve.js';
import type { Mention } from './mention.js';

/** The sums that were told as they were asked for; without one, those told otherwise and the words that show it. */
export interface OnBasis<T> {
  readonly mentions: readonly Mention<T>[];
  /** Where the words stand by which the sums are counted otherwise. */
  readonly otherwise?: readonly [number, number];
}

/** Asked for take-home pay in a month, a sum "a year" or "before tax" is not the answer, though it holds one. */
export function onBasis<T>(
  text: string,
  mentions: readonly Mention<T>[],
  question: string,
  locale: Locale,
): OnBasis<T> {
  const words = basisWords[locale];
  if (!anyWord(locale).matches(text)) return { mentions };
  const asked = inSmallLetters(question);
  const weighed = mentions.map((mention, n) => weigh(mention, surroundings(text, mentions, n), words, asked));
  const right = weighed.filter((one) => one.wrong === undefined);
  const named = right.filter((one) => one.named);
  if (right.length > 0) return { mentions: (named.length > 0 ? named : right).map((one) => one.mention) };
  const first = weighed[0];
  if (first?.wrong === undefined) return { mentions };
  const [start, end] = first.wrong;
  return { mentions, otherwise: [Math.min(start, first.mention.start), Math.max(end, first.mention.end)] };
}

/** Most answers hold none of these words; then there is nothing to weigh. */
const anyWord = perLocale((locale) => new Sieve([anyOf(basisWords[locale])], (words) => words));

function anyOf(words: BasisWords): RegExp {
  const { otherTime, net, gross, otherShare, spent, left, purchase } = words;
  return new RegExp([otherTime, net, gross, otherShare, spent, left, purchase].map(({ source }) => source).join('|'));
}

interface Surroundings {
  readonly before: string;
  readonly beforeStart: number;
  readonly after: string;
  readonly afterStart: number;
}

function surroundings<T>(text: string, mentions: readonly Mention<T>[], n: number): Surroundings {
  const { start, end } = mentions[n] ?? { start: 0, end: 0 };
  const beforeStart = startOf(text, mentions[n - 1]?.end, start);
  const rest = text.slice(end, mentions[n + 1]?.start);
  const after = rest.slice(0, /[,，。;；]/.exec(rest)?.index ?? rest.length);
  return { before: text.slice(beforeStart, start), beforeStart, after, afterStart: end };
}

function weigh<T>(mention: Mention<T>, around: Surroundings, words: BasisWords, asked: string) {
  const tax = taxAsked(words, asked);
  const named = tax !== undefined && nearestOf([tax.wanted], around) !== undefined;
  return { mention, wrong: wrongIn(words, asked, around, tax), named };
}

const marksBetween = /[,，。;；.]/g;

/** "60,000 a year, about 4,000 a month": what stands right behind one sum does not belong to the next. */
function startOf(text: string, previous: number | undefined, start: number): number {
  if (previous === undefined) return 0;
  const between = text.slice(previous, start);
  return previous + Math.max(0, ...everyMatch(marksBetween, between).map((mark) => mark.index + 1));
}

interface Found {
  readonly kind: number;
  readonly place: readonly [number, number];
}

function wrongIn(
  words: BasisWords,
  question: string,
  around: Surroundings,
  tax: ReturnType<typeof taxAsked>,
): readonly [number, number] | undefined {
  const time = words.asksMonthly.test(question) ? nearestOf([words.month, words.otherTime], around) : undefined;
  if (time?.kind === 1) return time.place;
  const counted = tax === undefined ? undefined : nearestOf([tax.wanted, tax.other], around);
  if (counted?.kind === 1) return counted.place;
  const whole = words.asksLoan.test(question) ? nearestOf([words.loan, words.purchase], around) : undefined;
  if (whole?.kind === 1 && around.after.search(words.loan) < 0) return whole.place;
  if (!words.asksOwnIncome.test(question)) return undefined;
  const remainder = words.asksLeft.test(question) ? undefined : remainderIn(words, around);
  return (remainder ?? nearestOf([words.otherShare], around))?.place;
}

/** What counts the sum as it was asked for, and what otherwise; a question that names both leaves it open. */
function taxAsked({ asksNet, asksGross, net, gross }: BasisWords, question: string) {
  const after = asksNet.test(question);
  if (after === asksGross.test(question)) return undefined;
  return after ? { wanted: net, other: gross } : { wanted: gross, other: net };
}

/** "5,000 after rent" and 还剩五千 are less than the pay; what is left after taxes is the pay itself. */
function remainderIn(words: BasisWords, around: Surroundings): Found | undefined {
  const spent = nearestOf([words.spent], around);
  if (spent !== undefined || nearestOf([words.deducted], around) !== undefined) return spent;
  return nearestOf([words.left], around);
}

/** The last such words before a sum, or else the first behind it. */
function nearestOf(kinds: readonly RegExp[], around: Surroundings): Found | undefined {
  const earlier = foundIn(kinds, around.before, around.beforeStart).sort((a, b) => b.place[1] - a.place[1])[0];
  return earlier ?? foundIn(kinds, around.after, around.afterStart).sort((a, b) => a.place[0] - b.place[0])[0];
}

function foundIn(kinds: readonly RegExp[], text: string, offset: number): Found[] {
  const found: Found[] = [];
  if (text === '') return found;
  kinds.forEach((words, kind) => {
    for (const one of everyMatch(words, text))
      found.push({ kind, place: [offset + one.index, offset + one.index + one[0].length] });
  });
  return found;
}
