import type { Locale } from '../../vocabulary.js';
import { asking } from '../lexicon/asking.js';
import type { Mention } from './mention.js';

/** What the clause that holds a value does with it: tells it, doubts it, or asks about something of that size. */
export type Mood = 'tells' | 'doubts' | 'asks';

/** "It is 2000", "2000?", "can I pay 2000 more". */
export function moodOf(text: string, { start, end }: Mention<unknown>, locale: Locale): Mood {
  const before = text.slice(0, start);
  const clause = before.slice(
    Math.max(0, ...[...before.matchAll(/[,，。.;；!！?？]\s*/g)].map((at) => at.index + at[0].length)),
  );
  const after = /^[^,，。.;；!！?？]*[?？]?/.exec(text.slice(end))?.[0] ?? '';
  const { opens, holds, ends } = asking[locale];
  const whole = clause + text.slice(start, end) + after;
  if (opens.test(whole) || holds.test(whole)) return 'asks';
  return ends.test(whole) ? 'doubts' : 'tells';
}
