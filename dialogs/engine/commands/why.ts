import type { Step } from '../../script/steps.js';
import { questionOf } from '../asking/applicable.js';
import { reask } from '../asking/reask.js';
import type { Open } from '../state.js';
import type { Turn } from '../turn.js';
import type { Command } from './command.js';

/** Answers "why do you ask" with the question's own line, then asks it again. */
export const why: Command = (turn) => {
  const line = reasonFor(turn, turn.state.open);
  if (line) turn.utter({ text: turn.fill(line) });
  else turn.say(isAtTheDoor(turn.state.open) ? 'purpose' : 'help');
  reask(turn);
};

function isAtTheDoor(open: Open | undefined): open is Extract<Open, { kind: 'notice' | 'right-party' }> {
  return open?.kind === 'notice' || open?.kind === 'right-party';
}

function reasonFor(turn: Turn, open: Open | undefined): string | undefined {
  if (!open) return undefined;
  const { locale } = turn.state;
  if (open.kind === 'question') return questionOf(turn.script, open.questionId).why?.[locale];
  // Who has not said who they are is told what we may tell anybody.
  const step: Step | undefined = isAtTheDoor(open) ? undefined : open.kind;
  return step && turn.script.steps[step]?.why?.[locale];
}
