import type { CaseFacts } from '../case-facts.js';
import { fromChecks } from '../findings/from-checks.js';
import type { FlagFinding, FlagRule } from '../flag-rule.js';

/** RF-02: the employer's number is the borrower's, a relative's or in another case. */
export const rf02: FlagRule = {
  flag: 'RF-02',
  severity: 'high',
  name: {
    'zh-CN': '单位电话与本人、亲友或其他案件的电话相同',
    'en-US': "The employer's number is the borrower's, a relative's or in another case",
  },
  ruleOut: {
    'zh-CN': '查公开名录，并检索重复号码',
    'en-US': 'Look the employer up in a directory, and search for duplicates',
  },
  find: (facts) => [...fromChecks(facts, 'RF-02'), ...numberOfAPerson(facts)],
};

/** The office number that the borrower gave, where a person has it: in this case or another. */
function numberOfAPerson({ numbers }: CaseFacts): readonly FlagFinding[] {
  return numbers
    .filter(({ pointId }) => pointId.startsWith('A7'))
    .flatMap(({ partyId, pointId, uses }) => {
      const persons = uses.filter(({ role }) => role !== 'employer-hr');
      if (persons.length === 0) return [];
      const cases = [...new Set(persons.map(({ caseId }) => caseId))];
      return [{ key: pointId, evidence: [{ code: 'number-of-a-person', partyId, questionId: 'A7', cases }] }];
    });
}
