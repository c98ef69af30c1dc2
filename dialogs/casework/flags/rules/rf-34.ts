import type { NumberUse } from '../../checks/check.js';
import type { CaseFacts, KnownNumber, KnownWords } from '../case-facts.js';
import type { FlagFinding, FlagRule } from '../flag-rule.js';

/** RF-34: the same number, or the same long answer, stands in cases that have nothing to do with each other. */
export const rf34: FlagRule = {
  flag: 'RF-34',
  severity: 'high',
  name: {
    'zh-CN': '无关的案件出现相同号码或措辞',
    'en-US': 'The same number or wording in cases that have nothing to do with each other',
  },
  ruleOut: { 'zh-CN': '跨案件检索', 'en-US': 'Search across cases' },
  find: (facts) => [
    ...facts.numbers.flatMap((number) => sameNumber(facts, number)),
    ...facts.told.flatMap((told) => sameWords(facts, told)),
  ],
};

/** A number of the party's that stands in another case with somebody else. */
function sameNumber(facts: CaseFacts, { partyId, pointId, uses }: KnownNumber): readonly FlagFinding[] {
  if (partyId !== facts.party.id || pointId.startsWith('A7')) return [];
  const cases = elsewhere(facts, uses);
  if (cases.length === 0) return [];
  return [{ key: pointId, evidence: [{ code: 'number-in-other-cases', partyId, pointId, cases }] }];
}

/** What the party told at length, and somebody else in another case word for word as well. */
function sameWords(facts: CaseFacts, { questionId, from, uses }: KnownWords): readonly FlagFinding[] {
  const cases = elsewhere(facts, uses);
  if (cases.length === 0) return [];
  const { id: partyId } = facts.party;
  const words = facts.answers.find((one) => one.from === from && one.questionId === questionId)?.said;
  return [
    {
      key: `told:${questionId}@${from}`,
      evidence: [{ code: 'wording-in-other-cases', partyId, from, questionId, cases, ...(words && { words }) }],
    },
  ];
}

function elsewhere({ caseId, party }: CaseFacts, uses: readonly NumberUse[]): readonly string[] {
  const others = uses.filter((use) => use.caseId !== caseId && use.partyId !== party.id);
  return [...new Set(others.map((use) => use.caseId))].sort();
}
