import {
  asksOfOthers,
  ofOthers,
  saidOfOthers,
  sentences,
  wholeMessages,
  wholeMessagesInChina,
} from './opt-out-words.js';
import { Sieve } from './sieve/sieve.js';
import { simplified } from './simplified.js';

/** "STOP" in quotes, (stop) and Stop🛑 are whole messages too. */
const whole = (words: readonly string[]) =>
  new RegExp(
    `^[\\s"'“”‘「【(\\[<*]*(${words.join('|')})[\\s.!。！~～"'“”’」】)\\]>*\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]*$`,
    'iu',
  );

const wholeMessage = whole(wholeMessages);
const wholeMessageInChina = whole(wholeMessagesInChina);
const anywhere = sentences.map((words) => new RegExp(words, 'iu'));
const aboutOthers = new RegExp(ofOthers.join('|'), 'giu');
// Every text passes here, and hardly any holds a word of these.
const wholeMessageSieve = new Sieve([wholeMessage], (words) => words);
const revokingSentences = new Sieve(anywhere, (words) => words);

/**
 * The words of a text by which somebody asks to hear no more and that need no question back; undefined when there are
 * none. Single words count as whole messages only, so that "I quit in May" stays an answer, and 别打 answers a question
 * whether the employer may be called.
 */
export function optOutIn(text: string, question = ''): string | undefined {
  const said = plain(text);
  if (asksOfOthers.test(question) && saidOfOthers.test(said)) return undefined;
  return wholeMessageSieve.exec(said)?.[0] ?? sentenceIn(said);
}

/** Whether a text is such a wish. T, N and R revoke in China alone. */
export function isOptOut(text: string, market: 'cn' | 'us', question?: string): boolean {
  return optOutIn(text, question) !== undefined || (market === 'cn' && wholeMessageInChina.test(plain(text)));
}

/** Whether somebody asks in a sentence to hear no more; single words may have been misheard. */
export function isOptOutSentence(said: string, question?: string): boolean {
  return optOutIn(said, question) !== undefined && sentenceIn(plain(said)) !== undefined;
}

/** What is told of others is left out of account, and searched for only where there is a wish at all. */
function sentenceIn(said: string): string | undefined {
  if (!revokingSentences.matches(said)) return undefined;
  return revokingSentences.exec(withoutOthers(said))?.[0];
}

/** A text, as `plain` gives it, with what is told of others covered: as long as before. */
export function withoutOthers(said: string): string {
  return said.replace(aboutOthers, (told) => '#'.repeat(told.length));
}

/** A text as the patterns are written: simple forms of letters, marks and characters. */
export function plain(text: string): string {
  return simplified(text.normalize('NFKC').replace(/’/gu, "'").trim());
}
