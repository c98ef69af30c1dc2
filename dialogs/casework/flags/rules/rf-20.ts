import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-20: the number is somebody else's. */
export const rf20: FlagRule = {
  flag: 'RF-20',
  severity: 'contact',
  name: { 'zh-CN': '号码不是本人', 'en-US': "The number is somebody else's" },
  ruleOut: { 'zh-CN': '更正号码，停用原号码', 'en-US': 'Correct the number, and stop using it' },
  find: (facts) => fromTurns(facts, 'RF-20'),
};
