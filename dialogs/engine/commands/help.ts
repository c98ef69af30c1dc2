import { questionOf } from '../applicable.js';
import { askQuestion } from '../ask.js';
import { reask } from '../reask.js';
import type { Command } from './command.js';

/** Says how the open question may be answered. */
export const help: Command = (turn) => {
  const { open } = turn.state;
  if (open?.kind === 'question' && turn.onVoice)
    return askQuestion(turn, questionOf(turn.script, open.questionId), 'help');
  turn.say('help');
  reask(turn);
};
