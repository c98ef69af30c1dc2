import { askStep } from '../ask.js';
import { endContact } from '../end-contact.js';
import { stopAsked } from '../stop-asked.js';
import type { Command } from './command.js';

/** Stops: at once for a word that revokes by itself or by text; a bare "stop" on the telephone is asked what it ends. */
export const stop: Command = (turn, words) => {
  const asked = stopAsked(turn, words);
  const bareOnCall = turn.onVoice && /^(stop|停止|停|9)[.!。!\s]*$/iu.test(words.trim());
  if (!bareOnCall && (asked || !turn.onVoice)) return endContact(turn, asked ?? 'all', 'words');
  askStep(turn, 'stop-choice', { kind: 'stop-choice' });
};
