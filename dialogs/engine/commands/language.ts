import { reask } from '../reask.js';
import type { Command } from './command.js';

/** Goes on in the other language, and says so in it. The market of the loan stays what it is. */
export const language: Command = (turn) => {
  turn.record({ kind: 'language-changed', data: { locale: turn.state.locale === 'zh-CN' ? 'en-US' : 'zh-CN' } });
  turn.say('language');
  reask(turn);
};
