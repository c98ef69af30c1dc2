import { reask } from '../asking/reask.js';
import { agent } from './agent.js';
import type { Command } from './command.js';

/** How a speaker of the one language asks for the other. */
const asksFor = {
  'zh-CN': /英文|英语|english|^en$|\bchinese\b/iu,
  'en-US': /chinese|mandarin|中文|普通话|国语|汉语|不(?:太)?(?:懂|明白)英|^zh$/iu,
} as const;

/** Goes on in the other language, and says so in it. The market stays what it is. A third language needs a person. */
export const language: Command = (turn, words) => {
  const { locale } = turn.state;
  if (!asksFor[locale].test(words.trim())) return agent(turn, words);
  turn.record({ kind: 'language-changed', data: { locale: locale === 'zh-CN' ? 'en-US' : 'zh-CN' } });
  turn.say('language');
  reask(turn);
};
