import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-29: somebody who is not on the loan makes the payments. */
export const rf29: FlagRule = {
  flag: 'RF-29',
  severity: 'medium',
  name: { 'zh-CN': '实际还款人不在合同内', 'en-US': 'Somebody who is not on the loan makes the payments' },
  ruleOut: { 'zh-CN': '由人来问', 'en-US': 'A person asks' },
  find: (facts) => fromTurns(facts, 'RF-29'),
};
