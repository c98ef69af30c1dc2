import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-16: says they did not sign, or the signing does not fit. */
export const rf16: FlagRule = {
  flag: 'RF-16',
  severity: 'critical',
  name: { 'zh-CN': '称非本人签字，或签署情况对不上', 'en-US': 'Says they did not sign, or the signing does not fit' },
  ruleOut: { 'zh-CN': '立即由人处理，调阅签署文件', 'en-US': 'A person at once, with the signed papers' },
  find: (facts) => fromTurns(facts, 'RF-16'),
};
