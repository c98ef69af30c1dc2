import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-23: denies knowing of the loan or guarantee, or having agreed. */
export const rf23: FlagRule = {
  flag: 'RF-23',
  severity: 'critical',
  name: { 'zh-CN': '称不知情、不同意', 'en-US': 'Denies knowing of the loan or guarantee, or having agreed' },
  ruleOut: { 'zh-CN': '立即由人处理，建议暂缓放款', 'en-US': 'A person at once; holding the payout is recommended' },
  find: (facts) => fromTurns(facts, 'RF-23'),
};
