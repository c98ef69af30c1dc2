import type { VerifiedField, VerifierSource } from '../../pulls/verifier.js';
import type { CaseFacts } from '../case-facts.js';
import type { FlagFinding } from '../flag-rule.js';

/** What is found of sources begins so: a person looks into what a source has already. */
export const sourceDiffersCode = 'source-differs';

/** A field of which a source has something else; of those sources alone that are named, if any are. */
export function sourceDiffers(
  { party, pulled }: CaseFacts,
  field: VerifiedField,
  sources?: readonly VerifierSource[],
): readonly FlagFinding[] {
  return pulled
    .filter((one) => one.field === field && one.status === 'mismatch' && (sources?.includes(one.source) ?? true))
    .map(({ source }) => ({
      key: `source:${source}:${field}`,
      evidence: [{ code: `${sourceDiffersCode}:${source}:${field}`, partyId: party.id }],
    }));
}
