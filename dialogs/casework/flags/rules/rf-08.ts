import { aboutAnswer, answersTo } from '../findings/from-answers.js';
import { sourceDiffers } from '../findings/from-pulls.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

const isNo = ({ value }: { readonly value: unknown }): boolean => value === 'no' || value === false;

/** RF-08: left, changed or suspended since the application. */
export const rf08: FlagRule = {
  flag: 'RF-08',
  severity: 'high',
  name: { 'zh-CN': '申请后离职、换岗或停薪', 'en-US': 'Left, changed or suspended since the application' },
  ruleOut: { 'zh-CN': '请提供新的证明，由机构重新评估', 'en-US': 'Ask for new proof; the lender assesses anew' },
  find: (facts) => [
    ...fromTurns(facts, 'RF-08'),
    ...[...answersTo(facts, 'E5').filter(({ value }) => value === 'left'), ...answersTo(facts, 'H5').filter(isNo)].map(
      (answer) => aboutAnswer(facts, 'not-at-work', answer),
    ),
    ...sourceDiffers(facts, 'employed'),
  ],
};
