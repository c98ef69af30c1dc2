import { questionOf } from '../asking/applicable.js';
import { yesOrNo } from '../hearing/answers.js';
import { commandKey } from '../hearing/command-keys.js';
import type { Heard } from '../input.js';
import { offeredIn } from '../settling/answer-question.js';
import type { Turn } from '../turn.js';

/**
 * Whether what stands open was lost on the way and waits to be sent again, so that nothing written now answers it. A
 * reminder, or words that ask once more, had the question before them.
 */
export function neverArrived({ state }: Turn): boolean {
  const { timers, open, tries, lastPromptAt, waitingSince } = state;
  const settles = open?.kind === 'question' || open?.kind === 'confirm' || open?.kind === 'read-back';
  return settles && timers.resend !== undefined && tries === 0 && lastPromptAt === waitingSince;
}

/** Lets go of what stands open, so that it is put again. A key or a wish is meant whatever was asked. */
export function forgetUnseen(turn: Turn, said: string, channel: 'sms' | 'chat'): void {
  const heard: Heard = { kind: 'words', text: said, spoken: false };
  if (commandKey(turn, heard) || isWish(turn, heard)) return;
  turn.record({ kind: 'thread-opened', data: { channel } });
}

function isWish(turn: Turn, heard: Heard): boolean {
  const { open } = turn.state;
  if (open?.kind !== 'question') return yesOrNo(turn, heard, '').intent !== undefined;
  const question = questionOf(turn.script, open.questionId);
  return turn.verdictOn(question, heard, offeredIn(turn, question, open.probe)).intent !== undefined;
}
