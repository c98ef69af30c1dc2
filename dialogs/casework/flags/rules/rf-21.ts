import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-21: failed the identity check three times. */
export const rf21: FlagRule = {
  flag: 'RF-21',
  severity: 'high',
  name: { 'zh-CN': '身份核验三次不过', 'en-US': 'Failed the identity check three times' },
  ruleOut: { 'zh-CN': '保持锁定，请对方拨打官方号码', 'en-US': 'Keep it locked; let them call the official number' },
  find: (facts) => fromTurns(facts, 'RF-21'),
};
