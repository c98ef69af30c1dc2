import { aboutAnswer, answersTo } from '../findings/from-answers.js';
import { sourceDiffers } from '../findings/from-pulls.js';
import { recordsDiffer } from '../findings/from-records.js';
import { fromTurns } from '../findings/from-turns.js';
import { monthsApart } from '../findings/months.js';
import type { FlagRule } from '../flag-rule.js';

/** People remember the month of a change, not always of a start. */
const monthsAllowed = 3;

/** RF-07: start dates differ by more than three months. */
export const rf07: FlagRule = {
  flag: 'RF-07',
  severity: 'medium',
  name: { 'zh-CN': '入职时间相差超过三个月', 'en-US': 'Start dates differ by more than three months' },
  ruleOut: { 'zh-CN': '看工资流水', 'en-US': 'Look at the pay record' },
  find: (facts) => [
    ...fromTurns(facts, 'RF-07'),
    ...answersTo(facts, 'E7')
      .filter(({ value }) => monthsApart(String(value), facts.party.onFile.startDate ?? '') > monthsAllowed)
      .map((answer) => aboutAnswer(facts, 'differs-from-file', answer)),
    ...recordsDiffer(facts, 'startDate'),
    ...sourceDiffers(facts, 'startDate'),
  ],
};
