import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-19: would rather not have the employer asked. */
export const rf19: FlagRule = {
  flag: 'RF-19',
  severity: 'low',
  name: { 'zh-CN': '不同意联系单位', 'en-US': 'Would rather not have the employer asked' },
  ruleOut: { 'zh-CN': '可以改为提供书面证明', 'en-US': 'Offer written proof instead' },
  find: (facts) => {
    // Who hands in written proof has done what the refusal asks for.
    const proven = facts.supplements.filter(({ status }) => status === 'received').map(({ questionId }) => questionId);
    return fromTurns(facts, 'RF-19').filter(({ evidence }) => !proven.includes(evidence[0]?.questionId ?? ''));
  },
};
