import type { Step } from '../../script/steps.js';
import { questionOf } from '../applicable.js';
import { reask } from '../reask.js';
import type { Open } from '../state.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';

/** Answers "why do you ask" with the question's own line, then asks it again. */
export const why: Command = (turn) => {
  const line = reasonFor(turn, turn.state.open);
  if (line) turn.utter({ text: turn.fill(line) });
  else turn.say(turn.state.open?.kind === 'notice' ? 'purpose' : 'help');
  reask(turn);
};

function reasonFor(turn: Turn, open: Open | undefined): string | undefined {
  if (!open) return undefined;
  const { locale } = turn.state;
  if (open.kind === 'question') return questionOf(turn.script, open.questionId).why?.[locale];
  const step: Step | undefined = open.kind === 'notice' ? undefined : open.kind;
  return step && turn.script.steps[step]?.why?.[locale];
}
