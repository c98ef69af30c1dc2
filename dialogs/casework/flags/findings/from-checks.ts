import type { FlagCode } from '../../../red-flag.js';
import type { CaseFacts } from '../case-facts.js';
import type { FlagFinding } from '../flag-rule.js';

/** What the last check of each contact point found under a flag's name. */
export function fromChecks({ checks }: CaseFacts, flag: FlagCode): readonly FlagFinding[] {
  return checks.flatMap(({ partyId, pointId, checkId, findings }) =>
    findings
      .filter((finding) => finding.flag === flag)
      .map(({ rule, detail }) => ({
        key: `${rule}:${partyId}:${pointId}`,
        evidence: [{ code: rule, partyId, pointId, from: checkId, ...(detail && { cases: detail.split(', ') }) }],
      })),
  );
}
