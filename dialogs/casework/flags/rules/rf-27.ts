import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-27: a complaint, or talk of the law. */
export const rf27: FlagRule = {
  flag: 'RF-27',
  severity: 'critical',
  name: { 'zh-CN': '投诉、提到诉讼', 'en-US': 'A complaint, or talk of the law' },
  ruleOut: { 'zh-CN': '立即由人处理', 'en-US': 'A person at once' },
  // Criticism that names no complaint is none.
  find: (facts) => fromTurns(facts, 'RF-27', { because: ['complaint'] }),
};
