import { isOptOut } from '../../policy/opt-out.js';
import { askStep } from '../ask.js';
import { optOut } from '../exits.js';
import type { Command } from './command.js';

/** Stops: at once for a word that revokes by itself or by text; a bare "stop" on the telephone is asked what it ends. */
export const stop: Command = (turn, words) => {
  const bareOnCall = turn.onVoice && /^(stop|停止|停|9)[.!。!\s]*$/iu.test(words.trim());
  if (!bareOnCall && (isOptOut(words, turn.state.brief.market) || !turn.onVoice)) return optOut(turn, 'all', 'words');
  askStep(turn, 'stop-choice', { kind: 'stop-choice' });
};
