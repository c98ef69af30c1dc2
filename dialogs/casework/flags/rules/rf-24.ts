import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-24: what they say of payments is not what the ledger says. */
export const rf24: FlagRule = {
  flag: 'RF-24',
  severity: 'medium',
  name: { 'zh-CN': '还款说法与账务不符', 'en-US': 'What they say of payments is not what the ledger says' },
  ruleOut: { 'zh-CN': '先核对账务', 'en-US': 'Check the ledger first' },
  find: (facts) => fromTurns(facts, 'RF-24', { because: ['contradicts'] }),
};
