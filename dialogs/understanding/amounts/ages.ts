import type { Locale } from '../../vocabulary.js';
import { ageWords } from '../lexicon/ages.js';
import { inSmallLetters } from '../per-question.js';
import type { Mention } from './mention.js';

/** Whoever works or borrows is of such an age; "I'm 3" and 今年5 count something. */
const [youngest, oldest] = [14, 99];

/** Far enough to see who is that old. */
const nearBy = 60;

/** Whether a number tells an age where something else was asked for: "since I was 19", "I'm 45", 我今年45. */
export function tellsAge(
  text: string,
  { start, end }: Mention<unknown>,
  amount: number,
  question: string,
  locale: Locale,
): boolean {
  const words = ageWords[locale];
  if (words.asksAge.test(inSmallLetters(question))) return false;
  const before = text.slice(Math.max(0, start - nearBy), start);
  if (words.named.test(text.slice(start, end + 16))) return !words.ofThings.test(before);
  if (words.before.test(before)) return true;
  if (amount < youngest || amount > oldest || !Number.isInteger(amount)) return false;
  return words.beforeBare.test(before) && words.closes.test(text.slice(end));
}
