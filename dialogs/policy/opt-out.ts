import { Sieve } from '../understanding/sieve/sieve.js';
import { simplified } from '../understanding/simplified.js';
import { ofOthers, sentences, wholeMessages, wholeMessagesInChina } from './opt-out-words.js';

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
 * Whether a text is a wish to hear no more that needs no question back. Single words count as whole messages only, so
 * that "I quit in May" stays an answer. T, N and R revoke in China alone.
 */
export function isOptOut(text: string, market: 'cn' | 'us'): boolean {
  const said = plain(text);
  return wholeMessageSieve.matches(said) || asksInSentence(said) || (market === 'cn' && wholeMessageInChina.test(said));
}

/** Whether somebody asks in a sentence to hear no more; single words may have been misheard. */
export function isOptOutSentence(said: string): boolean {
  return asksInSentence(plain(said));
}

/** What is told of others is left out of account, and searched for only where there is a wish at all. */
function asksInSentence(said: string): boolean {
  return revokingSentences.matches(said) && revokingSentences.matches(said.replace(aboutOthers, '#'));
}

/** A text as the patterns are written: simple forms of letters, marks and characters. */
export function plain(text: string): string {
  return simplified(text.normalize('NFKC').replace(/’/gu, "'").trim());
}
