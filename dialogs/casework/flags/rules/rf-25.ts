import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-25: the loan was used for something else. */
export const rf25: FlagRule = {
  flag: 'RF-25',
  severity: 'high',
  name: { 'zh-CN': '资金另作他用', 'en-US': 'The loan was used for something else' },
  ruleOut: { 'zh-CN': '由人来问', 'en-US': 'A person asks' },
  find: (facts) => fromTurns(facts, 'RF-25'),
};
