import type { Locale } from '../../vocabulary.js';
import { reask } from '../asking/reask.js';
import { agent } from './agent.js';
import type { Command } from './command.js';

/** How a speaker of the one language asks for the other. */
const asksFor = {
  'zh-CN': /英文|英语|english|^en$|\bchinese\b/iu,
  'en-US': /chinese|mandarin|中文|普通话|国语|汉语|不(?:太)?(?:懂|明白)英|^zh$/iu,
} as const;

/** The other of our languages, where the words of a wish ask for it. */
export function otherLanguageIn(words: string, locale: Locale): Locale | undefined {
  if (!asksFor[locale].test(words.trim())) return undefined;
  return locale === 'zh-CN' ? 'en-US' : 'zh-CN';
}

/** Goes on in the other language, and says so in it. The market stays what it is. A third language needs a person. */
export const language: Command = (turn, words) => {
  const locale = otherLanguageIn(words, turn.state.locale);
  if (!locale) return agent(turn, words);
  turn.record({ kind: 'language-changed', data: { locale } });
  turn.say('language');
  reask(turn);
};
