import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-28: a co-borrower or guarantor is vague about their duty. */
export const rf28: FlagRule = {
  flag: 'RF-28',
  severity: 'high',
  name: { 'zh-CN': '共同还款人或担保人对责任说不清', 'en-US': 'A co-borrower or guarantor is vague about their duty' },
  ruleOut: {
    'zh-CN': '由人讲解并附文件副本，绝不当作同意',
    'en-US': 'A person explains, with a copy; it is never consent',
  },
  find: (facts) => fromTurns(facts, 'RF-28', { roles: ['co-borrower', 'guarantor'] }),
};
