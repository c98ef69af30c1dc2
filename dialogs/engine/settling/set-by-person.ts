import type { AnswerValue } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import { withdrawSupplement } from '../following-up/supplements.js';
import type { Turn } from '../turn.js';
import { branch } from './settle.js';

/** A person says what the answer is. */
export function setByPerson(turn: Turn, questionId: string, value: AnswerValue | undefined, by: string): void {
  turn.record({
    kind: 'answer-settled',
    data: { questionId, status: 'set-by-person', clarity: 'clear', by },
    personal: { value },
  });
  withdrawSupplement(turn, questionId);
  // A person decides at any moment, also in the middle of a call that is about something else.
  branch(turn, questionOf(turn.script, questionId), '', false);
}
