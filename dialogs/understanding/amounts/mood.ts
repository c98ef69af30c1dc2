import type { Locale } from '../../vocabulary.js';
import { asking } from '../lexicon/asking.js';
import type { Mention } from './mention.js';
import { Signs } from './signs.js';

/** What the clause that holds a value does with it: tells it, doubts it, or asks about something of that size. */
export type Mood = 'tells' | 'doubts' | 'asks';

/** "It is 2000", "2000?", "can I pay 2000 more". */
export function moodOf(text: string, { start, end }: Mention<unknown>, locale: Locale): Mood {
  let from = start;
  while (from > 0 && !ends.at(text, from - 1)) from--;
  let to = end;
  while (to < text.length && !ends.at(text, to)) to++;
  const clause = text.slice(from, text[to] === '?' || text[to] === '？' ? to + 1 : to).trimStart();
  const words = asking[locale];
  if (words.opens.test(clause) || words.holds.test(clause)) return 'asks';
  return words.ends.test(clause) ? 'doubts' : 'tells';
}

const ends = new Signs(',，。.;；!！?？');
