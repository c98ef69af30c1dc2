import { recordsDiffer } from '../findings/from-records.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagRule } from '../flag-rule.js';

const undisclosed = ['otherLoans', 'otherGuarantees'] as const;

/** RF-14: loans or guarantees that were not disclosed. */
export const rf14: FlagRule = {
  flag: 'RF-14',
  severity: 'high',
  name: { 'zh-CN': '未披露的负债或担保', 'en-US': 'Loans or guarantees that were not disclosed' },
  ruleOut: { 'zh-CN': '看征信报告', 'en-US': 'Look at the credit report' },
  find: (facts) => [
    ...fromTurns(facts, 'RF-14'),
    // Whoever told of more than the records know has disclosed it.
    ...undisclosed
      .filter((field) => facts.party.onFile[field] === false)
      .flatMap((field) => recordsDiffer(facts, field)),
  ],
};
