import { reask } from '../asking/reask.js';
import { leave } from '../ending/exits.js';
import { openReview } from '../settling/review.js';
import type { Command } from './command.js';

const asks = /^(what|which|huh)\b|\?|？|^(什么|啥|哪)/iu;

/**
 * Says that they know of no loan. Before somebody has proved who they are that settles nothing: they hear what we may
 * say to anybody and are asked on; a plain denial is noted for a person.
 */
export const deniesKnowledge: Command = (turn, words) => {
  if (turn.state.session?.identified) return leave(turn, 'denies-knowledge', words);
  if (!asks.test(words.trim())) {
    openReview(turn, { reason: 'denies-knowledge', priority: 'P2', said: words, words: [words] });
  }
  turn.say('purpose');
  reask(turn);
};
