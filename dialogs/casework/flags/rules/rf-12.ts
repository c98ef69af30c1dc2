import type { CaseFacts } from '../case-facts.js';
import { answersTo, betweenAnswers } from '../findings/from-answers.js';
import { recordsDiffer } from '../findings/from-records.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagFinding, FlagRule } from '../flag-rule.js';

/** RF-12: the home is used otherwise than in the application. */
export const rf12: FlagRule = {
  flag: 'RF-12',
  severity: 'medium',
  name: { 'zh-CN': '居住用途与申请不符', 'en-US': 'The home is used otherwise than in the application' },
  ruleOut: { 'zh-CN': '由人来问', 'en-US': 'A person asks' },
  find: (facts) => [...fromTurns(facts, 'RF-12'), ...otherUse(facts), ...recordsDiffer(facts, 'occupancy')],
};

/** What was said before the payout and after it. */
function otherUse(facts: CaseFacts): readonly FlagFinding[] {
  const [before, after] = [answersTo(facts, 'A12').at(-1), answersTo(facts, 'B9').at(-1)];
  if (!before || !after || before.partyId !== after.partyId || before.value === after.value) return [];
  return [betweenAnswers(facts, 'said-differently', before, after)];
}
