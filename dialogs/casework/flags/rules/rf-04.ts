import { isAnotherEmployer } from '../findings/employers.js';
import { aboutAnswer, answersTo } from '../findings/from-answers.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-04: whoever answered could not say the company's name, or said another. */
export const rf04: FlagRule = {
  flag: 'RF-04',
  severity: 'high',
  name: {
    'zh-CN': '接听人说不出单位名称，或说成别家',
    'en-US': "Whoever answered could not say the company's name, or said another",
  },
  ruleOut: { 'zh-CN': '换一个号码、换一天再打一次', 'en-US': 'Call a second time, on another number, on another day' },
  find: (facts) => [
    // Of the borrower's own answer it says nothing: that is another employer (RF-01).
    ...fromTurns(facts, 'RF-04', { roles: ['employer-hr', 'colleague'] }),
    ...answersTo(facts, 'E2', 'H2')
      .filter(({ value }) => isAnotherEmployer(facts, String(value)))
      .map((answer) => aboutAnswer(facts, 'differs-from-file', answer)),
  ],
};
