import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-26: income fell, the household changed, or payments will be hard. */
export const rf26: FlagRule = {
  flag: 'RF-26',
  severity: 'care',
  name: {
    'zh-CN': '收入下降、家庭变故、预计还款困难',
    'en-US': 'Income fell, the household changed, or payments will be hard',
  },
  ruleOut: { 'zh-CN': '帮助对方，绝不施压', 'en-US': 'Help; never press' },
  find: (facts) => fromTurns(facts, 'RF-26'),
};
