import { fromChecks } from '../findings/from-checks.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-35: the number is an internet line, filed as a landline. */
export const rf35: FlagRule = {
  flag: 'RF-35',
  severity: 'medium',
  name: { 'zh-CN': '号码是网络电话，却登记为座机', 'en-US': 'The number is an internet line, filed as a landline' },
  ruleOut: { 'zh-CN': '查号码类型', 'en-US': 'Look up the sort of line' },
  find: (facts) => fromChecks(facts, 'RF-35'),
};
