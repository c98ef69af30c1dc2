import type { Locale } from '../../vocabulary.js';
import { type BasisWords, basisWords } from '../lexicon/basis.js';
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
  const asked = question.toLowerCase();
  const weighed = mentions.map((mention, n) => {
    const from = startOf(text, mentions[n - 1]?.end, mention.start);
    const rest = text.slice(mention.end, mentions[n + 1]?.start);
    const after = rest.slice(0, /[,，。;；]/.exec(rest)?.index ?? rest.length);
    const nearest = (kinds: readonly RegExp[]) =>
      nearestOf(kinds, text.slice(from, mention.start), after, from, mention.end);
    return { mention, wrong: wrongIn(words, asked, nearest), net: words.asksNet.test(asked) && nearest([words.net]) };
  });
  const right = weighed.filter((one) => one.wrong === undefined);
  const net = right.filter((one) => one.net);
  if (right.length > 0) return { mentions: (net.length > 0 ? net : right).map((one) => one.mention) };
  const first = weighed[0];
  if (first?.wrong === undefined) return { mentions };
  const [start, end] = first.wrong;
  return { mentions, otherwise: [Math.min(start, first.mention.start), Math.max(end, first.mention.end)] };
}

/** "60,000 a year, about 4,000 a month": what stands right behind one sum does not belong to the next. */
function startOf(text: string, previous: number | undefined, start: number): number {
  if (previous === undefined) return 0;
  const between = text.slice(previous, start);
  return previous + Math.max(0, ...[...between.matchAll(/[,，。;；.]/g)].map((mark) => mark.index + 1));
}

interface Found {
  readonly kind: number;
  readonly place: readonly [number, number];
}
type Nearest = (kinds: readonly RegExp[]) => Found | undefined;

function wrongIn(words: BasisWords, question: string, nearest: Nearest): readonly [number, number] | undefined {
  const time = words.asksMonthly.test(question) ? nearest([words.month, words.otherTime]) : undefined;
  if (time?.kind === 1) return time.place;
  const tax = words.asksNet.test(question) ? nearest([words.net, words.gross]) : undefined;
  if (tax?.kind === 1) return tax.place;
  return words.asksOwnIncome.test(question) ? nearest([words.otherShare])?.place : undefined;
}

/** The last such words before a sum, or else the first behind it. */
function nearestOf(
  kinds: readonly RegExp[],
  before: string,
  after: string,
  beforeStart: number,
  afterStart: number,
): Found | undefined {
  const found = (text: string, offset: number): Found[] =>
    kinds.flatMap((kind, at) =>
      [...text.matchAll(kind)].map((one) => ({
        kind: at,
        place: [offset + one.index, offset + one.index + one[0].length] as const,
      })),
    );
  const earlier = found(before, beforeStart).sort((a, b) => b.place[1] - a.place[1])[0];
  return earlier ?? found(after, afterStart).sort((a, b) => a.place[0] - b.place[0])[0];
}
