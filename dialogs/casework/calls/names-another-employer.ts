import type { CallAnswer } from './call.js';

/** Flags of answers by which this is not the employer, or does not know the person. */
const anotherEmployer: readonly string[] = ['RF-01', 'RF-03', 'RF-04'];

/** Whether whoever answered a call is another employer by their own answers, or does not know the person. */
export function namesAnotherEmployer(answers: readonly Pick<CallAnswer, 'flags'>[]): boolean {
  return answers.some(({ flags }) => flags.some((flag) => anotherEmployer.includes(flag)));
}
