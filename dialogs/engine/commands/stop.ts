import { askStep } from '../asking/ask.js';
import { endContact } from '../ending/end-contact.js';
import { stopAsked } from '../hearing/stop-asked.js';
import type { Command } from './command.js';

/** Stops: at once by text, and by a sentence on the telephone; a single word or a key there is asked what it ends. */
export const stop: Command = (turn, words) => {
  const asked = stopAsked(turn, words, turn.onVoice);
  if (asked || !turn.onVoice) return endContact(turn, asked ?? 'all', 'words');
  askStep(turn, 'stop-choice', { kind: 'stop-choice' });
};
