import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-11: cannot say which property it is. */
export const rf11: FlagRule = {
  flag: 'RF-11',
  severity: 'high',
  name: { 'zh-CN': '说不出所购房产', 'en-US': 'Cannot say which property it is' },
  ruleOut: { 'zh-CN': '由人来问', 'en-US': 'A person asks' },
  find: (facts) => fromTurns(facts, 'RF-11'),
};
