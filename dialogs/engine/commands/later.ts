import { askStep } from '../ask.js';
import { bookCall } from '../book-call.js';
import { readCallBack } from '../call-back-reading.js';
import { noteHours } from '../contact-hours.js';
import { reask } from '../reask.js';
import type { Command } from './command.js';

/** Asks when it would suit better; a time that came with the wish is taken at once. Who only says when not is asked on. */
export const later: Command = (turn, words) => {
  const reading = readCallBack(turn, { kind: 'words', text: words, spoken: turn.onVoice });
  if (noteHours(turn, words) && !reading) {
    turn.say('hours-noted');
    return reask(turn);
  }
  if (!turn.onVoice && reading?.kind !== 'at') turn.say('later');
  if (reading) return bookCall(turn, reading);
  askStep(turn, 'call-back-time', { kind: 'call-back-time' });
};
