import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-30: was pressed or paid to take part. */
export const rf30: FlagRule = {
  flag: 'RF-30',
  severity: 'critical',
  name: { 'zh-CN': '被催促或收好处参与', 'en-US': 'Was pressed or paid to take part' },
  ruleOut: { 'zh-CN': '立即由人处理', 'en-US': 'A person at once' },
  find: (facts) => fromTurns(facts, 'RF-30'),
};
