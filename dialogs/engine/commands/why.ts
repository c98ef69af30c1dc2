import { questionOf } from '../applicable.js';
import { reask } from '../reask.js';
import type { Command } from './command.js';

/** Answers "why do you ask" with the question's own line, then asks it again. */
export const why: Command = (turn) => {
  const { open, locale } = turn.state;
  const line = open && 'questionId' in open ? questionOf(turn.script, open.questionId).why?.[locale] : undefined;
  if (line) turn.utter({ text: turn.fill(line) });
  else turn.say('help');
  reask(turn);
};
