import type { NumberUse } from '../check.js';
import type { CheckRule } from '../check-rule.js';

const casesTold = 5;

/**
 * The same number in other cases. An employer may stand in many; an employer's number that is a person's there is none
 * (RF-02), and a person's number that is another person's there belongs to one of them (RF-34).
 */
export const otherCases: CheckRule = ({ file, party, lookedUp }) => {
  const elsewhere = lookedUp.uses.filter(({ caseId, partyId }) => caseId !== file.id && partyId !== party.id);
  const persons = elsewhere.filter(({ role }) => role !== 'employer-hr');
  if (party.role === 'employer-hr') {
    if (persons.length === 0) return undefined;
    return { rule: 'number-of-a-person', severity: 'blocks', flag: 'RF-02', detail: told(persons) };
  }
  if (elsewhere.length === 0) return undefined;
  return { rule: 'number-in-other-cases', severity: 'warns', flag: 'RF-34', detail: told(elsewhere) };
};

function told(uses: readonly NumberUse[]): string {
  const ids = [...new Set(uses.map(({ caseId }) => caseId))];
  const more = ids.length > casesTold ? ` +${ids.length - casesTold}` : '';
  return `${ids.slice(0, casesTold).join(', ')}${more}`;
}
