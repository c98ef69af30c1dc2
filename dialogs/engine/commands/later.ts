import { askStep } from '../asking/ask.js';
import { reask } from '../asking/reask.js';
import { bookCall } from '../calls/book-call.js';
import { readCallBack } from '../hearing/call-back-reading.js';
import { noteHours } from '../hearing/contact-hours.js';
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
