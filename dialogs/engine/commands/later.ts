import { askStep } from '../ask.js';
import type { Command } from './command.js';

/** Asks when it would suit better. */
export const later: Command = (turn) => {
  if (!turn.onVoice) turn.say('later');
  askStep(turn, 'call-back-time', { kind: 'call-back-time' });
};
