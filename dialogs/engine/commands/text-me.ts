import { reask } from '../asking/reask.js';
import { hangUp } from '../calls/hang-up.js';
import type { Command } from './command.js';

/** Ends the call and goes on by message; in a thread that is what happens already. */
export const textMe: Command = (turn) => {
  if (!turn.onVoice) return reask(turn);
  turn.say('too-long');
  hangUp(turn, 'to-text');
};
