import type { CaseFacts, KnownNumber } from '../case-facts.js';
import type { FlagFinding, FlagRule } from '../flag-rule.js';

/** RF-34: the same number stands in cases that have nothing to do with each other. */
export const rf34: FlagRule = {
  flag: 'RF-34',
  severity: 'high',
  name: {
    'zh-CN': '无关的案件出现相同号码',
    'en-US': 'The same number stands in cases that have nothing to do with each other',
  },
  ruleOut: { 'zh-CN': '跨案件检索', 'en-US': 'Search across cases' },
  find: (facts) => [...facts.numbers].flatMap((number) => elsewhere(facts, number)),
};

/** A number of the party's that stands in another case with somebody else. */
function elsewhere({ caseId, party }: CaseFacts, { partyId, pointId, uses }: KnownNumber): readonly FlagFinding[] {
  if (partyId !== party.id || pointId.startsWith('A7')) return [];
  const others = uses.filter((use) => use.caseId !== caseId && use.partyId !== party.id);
  if (others.length === 0) return [];
  const cases = [...new Set(others.map((use) => use.caseId))].sort();
  return [{ key: pointId, evidence: [{ code: 'number-in-other-cases', partyId, pointId, cases }] }];
}
