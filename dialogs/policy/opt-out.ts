import { sentences, signs, wholeMessages, wholeMessagesInChina } from './opt-out-words.js';

const whole = (words: readonly string[]) => new RegExp(`^(${words.join('|')})[\\s.!。！~～]*$`, 'iu');

const wholeMessage = whole(wholeMessages);
const wholeMessageInChina = whole(wholeMessagesInChina);
const anywhere = new RegExp(sentences.join('|'), 'iu');
// Every text passes here, and hardly any holds one of these.
const mayRevoke = new RegExp(signs.join('|'), 'i');

/**
 * Whether a text is a wish to hear no more that needs no question back. Single words count as whole messages only, so
 * that "I quit in May" stays an answer. T, N and R revoke in China alone.
 */
export function isOptOut(text: string, market: 'cn' | 'us'): boolean {
  const said = plain(text);
  if (!mayRevoke.test(said)) return market === 'cn' && wholeMessageInChina.test(said);
  return wholeMessage.test(said) || anywhere.test(said) || (market === 'cn' && wholeMessageInChina.test(said));
}

/** Whether somebody asks in a sentence to hear no more; single words may have been misheard. */
export function isOptOutSentence(said: string): boolean {
  const words = plain(said);
  return mayRevoke.test(words) && anywhere.test(words);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/’/gu, "'").trim();
}
