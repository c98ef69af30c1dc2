import type { CompiledQuestion } from '../../script/script.js';
import type { Heard } from '../input.js';
import { recordVerdict } from '../settling/record-verdict.js';
import { settle } from '../settling/settle.js';
import type { Turn } from '../turn.js';

/**
 * Nobody is asked what they have just told: 换了个部门 says that something changed, and what. The answer to the question
 * that this one follows is read once more, and settles it where it is clear.
 * @returns whether the question need not be asked.
 */
export function toldBefore(turn: Turn, question: CompiledQuestion): boolean {
  const { answers } = turn.state;
  const before = question.toldIn === undefined ? undefined : answers[question.toldIn]?.sayings.at(-1)?.said;
  if (before === undefined || answers[question.id] !== undefined) return false;
  const heard: Heard = { kind: 'words', text: before, spoken: turn.onVoice };
  const verdict = turn.verdictOn(question, heard);
  if (verdict.clarity !== 'clear' || verdict.intent) return false;
  recordVerdict(turn, question, verdict, before);
  settle(turn, question, verdict, before);
  return true;
}
