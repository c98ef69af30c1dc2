import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-22: parties tell their relation differently. */
export const rf22: FlagRule = {
  flag: 'RF-22',
  severity: 'medium',
  name: { 'zh-CN': '各方所述关系不一致', 'en-US': 'Parties tell their relation differently' },
  ruleOut: { 'zh-CN': '由人来问', 'en-US': 'A person asks' },
  find: (facts) => fromTurns(facts, 'RF-22'),
};
