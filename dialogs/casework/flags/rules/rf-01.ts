import { sourceDiffers } from '../findings/from-pulls.js';
import { recordsDiffer } from '../findings/from-records.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-01: another employer than on file, or HR does not know the person. */
export const rf01: FlagRule = {
  flag: 'RF-01',
  severity: 'high',
  name: {
    'zh-CN': '说的单位与登记不一致，或单位查无此人',
    'en-US': 'Another employer than on file, or HR does not know the person',
  },
  ruleOut: {
    'zh-CN': '先排除 W1 至 W4 和名称的不同写法，再看材料',
    'en-US': 'First rule out W1 to W4 and name variants, then look at documents',
  },
  find: (facts) => [
    ...fromTurns(facts, 'RF-01'),
    ...recordsDiffer(facts, 'employer'),
    ...sourceDiffers(facts, 'employer', ['payroll']),
  ],
};
