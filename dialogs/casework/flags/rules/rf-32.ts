import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-32: the job has a known end, notice was given, or leave is unpaid. */
export const rf32: FlagRule = {
  flag: 'RF-32',
  severity: 'high',
  name: { 'zh-CN': '已定离职、停薪留职', 'en-US': 'The job has a known end, notice was given, or leave is unpaid' },
  ruleOut: { 'zh-CN': '由机构重新评估', 'en-US': 'The lender assesses anew' },
  find: (facts) => fromTurns(facts, 'RF-32'),
};
