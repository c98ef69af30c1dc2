import { sourceDiffers } from '../findings/from-pulls.js';
import { recordsDiffer } from '../findings/from-records.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-09: income or pay day is out of tolerance, or the answer too wide. */
export const rf09: FlagRule = {
  flag: 'RF-09',
  severity: 'medium',
  name: {
    'zh-CN': '收入或发薪日超出容差，或范围太宽',
    'en-US': 'Income or pay day is out of tolerance, or the answer too wide',
  },
  ruleOut: { 'zh-CN': '先给选项，再请提供银行流水', 'en-US': 'Offer bands, then ask for a bank statement' },
  find: (facts) => [
    ...fromTurns(facts, 'RF-09'),
    ...recordsDiffer(facts, 'monthlyIncome'),
    ...recordsDiffer(facts, 'payDay'),
    ...sourceDiffers(facts, 'monthlyIncome'),
  ],
};
