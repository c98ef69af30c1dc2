import { reask } from '../asking/reask.js';
import type { Command } from './command.js';

/** Speaks more slowly for the rest of the conversation. */
export const slower: Command = (turn) => {
  turn.record({ kind: 'pace-changed', data: { slower: true } });
  turn.say('slower');
  reask(turn);
};
