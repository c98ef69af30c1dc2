import { questionOf } from '../asking/applicable.js';
import { askQuestion } from '../asking/ask.js';
import { reask } from '../asking/reask.js';
import type { Command } from './command.js';

/** Goes back to the question answered before; the earlier answer is kept beside the new one. */
export const back: Command = (turn) => {
  const { open, asked, answers, session } = turn.state;
  const here = open && 'questionId' in open ? asked.indexOf(open.questionId) : asked.length;
  const before = asked
    .slice(0, Math.max(0, here))
    .filter((id) => answers[id]?.status !== 'skipped')
    .at(-1);
  if (!before || !session?.identified) return reask(turn);
  turn.record({ kind: 'answer-reopened', data: { questionId: before, because: 'go-back' } });
  askQuestion(turn, questionOf(turn.script, before));
};
