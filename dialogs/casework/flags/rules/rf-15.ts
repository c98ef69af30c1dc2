import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-15: does not know their own amount, due day, payment or rate. */
export const rf15: FlagRule = {
  flag: 'RF-15',
  severity: 'low',
  name: {
    'zh-CN': '不清楚自己的金额、还款日、月供、利率',
    'en-US': 'Does not know their own amount, due day, payment or rate',
  },
  ruleOut: { 'zh-CN': '先讲解，再问一次', 'en-US': 'Explain, then ask once more' },
  find: (facts) => fromTurns(facts, 'RF-15'),
};
