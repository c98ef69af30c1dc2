import type { Purpose } from '../../case.js';
import type { Question } from '../../script/question.js';

/** What a question helps to find out. One that may ask for a document collects supplements by itself. */
export function purposesOf({ serves, onFail }: Pick<Question, 'serves' | 'onFail'>): readonly Purpose[] {
  return onFail.supplement === undefined || serves.includes('collect-supplement')
    ? serves
    : [...serves, 'collect-supplement'];
}
