import type { Locale } from '../../vocabulary.js';
import { everyMatch } from '../every-match.js';
import { type ShareWords, shareWords } from '../lexicon/shares.js';
import { inSmallLetters } from '../per-question.js';
import type { Mention } from './mention.js';

/** A share that is named but was not asked for, and the words that show it. */
export interface StrayShare {
  readonly code: 'the-other-share' | 'someone-elses-share';
  readonly place: readonly [number, number];
}

interface Clause {
  readonly before: string;
  readonly beforeStart: number;
  readonly after: string;
}

/**
 * Why a share is not the party's own: "all but ten percent" and 剩下三成 name the rest, "80 percent from my parents"
 * and 父母出了三成 what others have. The rest could be worked out, but who says what the whole is?
 */
export function strayShare(
  text: string,
  mentions: readonly Mention<unknown>[],
  n: number,
  question: string,
  locale: Locale,
): StrayShare | undefined {
  const mention = mentions[n];
  if (mention === undefined) return undefined;
  const words = shareWords[locale];
  const asked = inSmallLetters(question);
  const clause = clauseOf(text, mentions, n);
  const rest = words.asksRest.test(asked) ? undefined : restAt(words, clause, mention);
  if (rest !== undefined) return { code: 'the-other-share', place: rest };
  if (!words.asksShare.test(asked) || asked.search(words.others) >= 0) return undefined;
  const other = otherAt(words, clause, mention);
  return other === undefined ? undefined : { code: 'someone-elses-share', place: other };
}

/** Longer than what stands between a share and whose it is. */
const nearBy = 120;

function clauseOf(text: string, mentions: readonly Mention<unknown>[], n: number): Clause {
  const { start, end } = mentions[n] ?? { start: 0, end: 0 };
  const from = mentions[n - 1]?.end ?? 0;
  // In "the rest, 20 percent" the comma belongs to the share.
  const said = text.slice(Math.max(from, start - nearBy), start).replace(/[\s,，]+$/, '');
  const mark = Math.max(...[...',，。;；.'].map((one) => said.lastIndexOf(one)));
  const beforeStart = Math.max(from, start - nearBy) + mark + 1;
  return { before: text.slice(beforeStart, start), beforeStart, after: text.slice(end, mentions[n + 1]?.start) };
}

type Place = readonly [number, number];

function restAt(words: ShareWords, { before, beforeStart, after }: Clause, { start, end }: Mention<unknown>) {
  const ahead = words.restBefore.exec(before);
  if (ahead !== null) return [beforeStart + ahead.index, end] as const;
  const behind = words.restAfter.exec(after);
  return behind === null ? undefined : ([start, end + behind[0].length] as const);
}

function otherAt(words: ShareWords, clause: Clause, { start, end }: Mention<unknown>): Place | undefined {
  const given = words.givenBy.exec(clause.after);
  if (given !== null) return [start, end + given[0].length];
  const other = everyMatch(words.others, clause.before).at(-1);
  if (other === undefined) return undefined;
  const since = clause.before.slice(other.index + other[0].length);
  return since.search(words.own) >= 0 || words.each.test(since) ? undefined : [clause.beforeStart + other.index, end];
}
