import { reask } from '../asking/reask.js';
import { leave } from '../ending/exits.js';
import { asksWho } from '../hearing/at-the-door.js';
import type { Command } from './command.js';

const accuses = /scam|fraud|phish|spam|con artist|骗|假|冒充/iu;

/** "Who is this?" gets our name once more and the question again. Who asks a second time, or fears a fraud, is let go. */
export const doubt: Command = (turn, words) => {
  if ((turn.state.session?.doubts ?? 0) > 1 || !asksWho.test(words) || accuses.test(words))
    return leave(turn, 'doubt', words);
  turn.say('who-calls');
  reask(turn);
};
