import type { CheckRule } from '../check-rule.js';

/** An employer's or a colleague's number that another party of the same case has, such as the borrower's own (RF-02). */
export const ownNumber: CheckRule = ({ file, party, lookedUp }) => {
  if (party.role !== 'employer-hr' && party.role !== 'colleague') return undefined;
  const shared = lookedUp.uses.some(({ caseId, partyId }) => caseId === file.id && partyId !== party.id);
  return shared ? { rule: 'number-of-a-party', severity: 'blocks', flag: 'RF-02' } : undefined;
};
