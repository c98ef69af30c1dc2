import { Sieve } from '../understanding/sieve/sieve.js';
import { sentences, wholeMessages, wholeMessagesInChina } from './opt-out-words.js';

const whole = (words: readonly string[]) => new RegExp(`^(${words.join('|')})[\\s.!。！~～]*$`, 'iu');

const wholeMessageInChina = whole(wholeMessagesInChina);
const anywhere = sentences.map((words) => new RegExp(words, 'iu'));
// Every text passes here, and hardly any holds a word of these.
const revoking = new Sieve([whole(wholeMessages), ...anywhere], (words) => words);
const revokingSentences = new Sieve(anywhere, (words) => words);

/**
 * Whether a text is a wish to hear no more that needs no question back. Single words count as whole messages only, so
 * that "I quit in May" stays an answer. T, N and R revoke in China alone.
 */
export function isOptOut(text: string, market: 'cn' | 'us'): boolean {
  const said = plain(text);
  return revoking.matches(said) || (market === 'cn' && wholeMessageInChina.test(said));
}

/** Whether somebody asks in a sentence to hear no more; single words may have been misheard. */
export function isOptOutSentence(said: string): boolean {
  return revokingSentences.matches(plain(said));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/’/gu, "'").trim();
}
