import type { CaseFacts } from '../case-facts.js';
import { isAnotherEmployer } from '../findings/employers.js';
import { sourceDiffers } from '../findings/from-pulls.js';
import { fromTurns } from '../findings/from-turns.js';
import type { FlagFinding, FlagRule } from '../flag-rule.js';

/** RF-10: contributions are paid by another company, without an explanation. */
export const rf10: FlagRule = {
  flag: 'RF-10',
  severity: 'medium',
  name: {
    'zh-CN': '社保公积金缴纳单位与任职单位不同，且无说明',
    'en-US': 'Contributions are paid by another company, without an explanation',
  },
  ruleOut: { 'zh-CN': '核对是否劳务派遣或集团代发', 'en-US': 'Check for an agency or a payroll within the group' },
  find: (facts) => [
    ...fromTurns(facts, 'RF-10', { because: ['contradicts'] }),
    ...otherPayer(facts),
    ...sourceDiffers(facts, 'employer', ['social-insurance', 'housing-fund']),
  ],
};

/** Who pays by the records, where nothing on file explains another name. */
function otherPayer(facts: CaseFacts): readonly FlagFinding[] {
  const { onFile, records = [], id: partyId } = facts.party;
  const known = [onFile.contributionsPayer, onFile.payrollName];
  return records.flatMap(({ source, values: { contributionsPayer: payer } }) => {
    if (payer === undefined || known.includes(payer) || !isAnotherEmployer(facts, payer)) return [];
    return [{ key: `contributionsPayer:${source}`, evidence: [{ code: `payer-differs:${source}`, partyId }] }];
  });
}
