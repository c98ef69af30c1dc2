import { readFileSync } from 'node:fs';
import { mayBeOptOut } from '../../../../dialogs/understanding/may-be-opt-out.js';
import type { Locale } from '../../../../dialogs/vocabulary.js';
import { answeredByText } from '../../answered-by-text.js';

const { hinted, unhinted }: Record<'hinted' | 'unhinted', readonly string[]> = JSON.parse(
  readFileSync(new URL('../../../cases/policy/opt-out-doubts.json', import.meta.url), 'utf8'),
);

function localeOf(said: string): Locale {
  return /\p{Script=Han}/u.test(said) ? 'zh-CN' : 'en-US';
}

/** What becomes of one answer in a whole conversation: whether it ends contact, or has a person look whether it should. */
function becomesOf(said: string) {
  const events = answeredByText(said, localeOf(said));
  return {
    ended: events.some(({ kind }) => kind === 'opted-out'),
    looked: events.some((event) => event.kind === 'review-opened' && event.data.reason === 'maybe-opted-out'),
  };
}

it.each(hinted)('R-POL-1 a person sees whether "%s" is a wish to hear no more', (said) => {
  const { ended, looked } = becomesOf(said);
  expect(ended || looked).toBe(true);
});

it.each(unhinted)('"%s" is an answer like any other', (said) => {
  expect(becomesOf(said)).toEqual({ ended: false, looked: false });
});

it('says once how to stop, and puts the question again', () => {
  const events = answeredByText('knock it off', 'en-US', 'cut it out with the texts');
  const reviews = events.filter((event) => event.kind === 'review-opened' && event.data.reason === 'maybe-opted-out');
  expect(reviews).toHaveLength(1);
});

it.each([
  ["don't ", 'call'],
  ['别', '打'],
  ['stop it ', 'x'],
])('reads %s over and over as fast as it is long', (words) => {
  // Ten times the length takes about ten times as long; a rule that backtracks would take a hundred or a thousand times.
  const time = (length: number) => {
    const text = words.repeat(length);
    const from = process.cpuUsage();
    for (let again = 0; again < 20; again += 1) mayBeOptOut(text);
    return process.cpuUsage(from).user;
  };
  time(2_000);
  expect(time(20_000)).toBeLessThan(40 * Math.max(time(2_000), 1_000));
});
