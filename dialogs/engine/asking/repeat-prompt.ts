import { proceed } from '../proceed.js';
import type { Open } from '../state.js';
import type { Turn } from '../turn.js';
import { questionOf } from './applicable.js';

/** Says the last prompt again without a word about why, so that a call never stays silent. */
export function repeatPrompt(turn: Turn): void {
  const { open, lastText } = turn.state;
  if (!open || !lastText) return proceed(turn);
  // The digits that prove an identity are never recorded.
  if (open.kind === 'identity' && turn.onVoice && turn.state.session?.recording === 'accepted')
    turn.effect({ kind: 'pause-recording' });
  turn.utter({ text: lastText, open, verbatim: true, uninterruptible: isUninterruptible(turn, open) });
}

function isUninterruptible(turn: Turn, open: Open): boolean {
  if (open.kind === 'question') return questionOf(turn.script, open.questionId).uninterruptible;
  return open.kind !== 'notice' && (turn.script.steps[open.kind]?.uninterruptible ?? false);
}
