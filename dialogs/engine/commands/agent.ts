import { bringPerson } from '../calls/put-through.js';
import { openReview } from '../settling/review.js';
import type { Command } from './command.js';

/** Brings a person. By message, and where nobody takes the call, it is a promise that is kept as a task. */
export const agent: Command = (turn, words) => {
  const { open } = turn.state;
  openReview(turn, {
    reason: 'asked-for-person',
    priority: 'P2',
    questionId: open && 'questionId' in open ? open.questionId : undefined,
    said: words,
  });
  if (!turn.onVoice) return turn.send('to-person', { number: '1' }, 'reply');
  bringPerson(turn);
};
