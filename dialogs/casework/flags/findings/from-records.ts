import type { OnFile } from '../../../case.js';
import type { CaseFacts } from '../case-facts.js';
import type { FlagFinding } from '../flag-rule.js';

/** What is found of records begins so: a person compares them already. */
export const recordsDifferCode = 'records-differ';

/** A field of which the comparison across sources found that it differs; what may be the same is for that alone. */
export function recordsDiffer({ party, agreements }: CaseFacts, field: keyof OnFile): readonly FlagFinding[] {
  if (agreements[field] !== 'differ') return [];
  return [{ key: `records:${field}`, evidence: [{ code: `${recordsDifferCode}:${field}`, partyId: party.id }] }];
}
