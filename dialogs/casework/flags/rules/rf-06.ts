import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

/** RF-06: cannot describe their own work or workplace. */
export const rf06: FlagRule = {
  flag: 'RF-06',
  severity: 'medium',
  name: { 'zh-CN': '说不清自己做什么、在哪上班', 'en-US': 'Cannot describe their own work or workplace' },
  ruleOut: { 'zh-CN': '再中性地问一次，然后交给人', 'en-US': 'One more neutral question, then a person' },
  find: (facts) => fromTurns(facts, 'RF-06'),
};
