import type { OnFile } from '../../case.js';
import type { Agreement } from '../comparison/agreement.js';
import { compareValues, type FieldValue } from '../comparison/compare-values.js';
import { type ValueKind, valueKinds } from '../comparison/value-kinds.js';
import type { Employer } from '../employer.js';

/**
 * A fact about a party. Beside the values on file: whether they are in post, and the evidence of a guarantee, which is
 * the paper and what the guarantor says of it, never a consent that we would have confirmed.
 */
export type FieldName = keyof OnFile | 'inPost' | 'guaranteeEvidence';

/** What `inPost` may be. Temporary leave and contract work are in post. */
export const postings = ['in-post', 'left', 'self-employed', 'not-working'] as const;

/** What kind of value each field has. */
export const fieldKinds: Readonly<Record<FieldName, ValueKind>> = {
  ...valueKinds,
  inPost: { type: 'choice' },
  guaranteeEvidence: { type: 'choice' },
};

/** The names of all fields. */
export const fieldNames = Object.keys(fieldKinds) as readonly FieldName[];

/** Facts that nothing verifies but two independent sources, or two people for what was typed. */
export const keyFields: readonly FieldName[] = ['employer', 'inPost', 'title', 'monthlyIncome', 'guaranteeEvidence'];

/** How two values of a field stand to each other. */
export function compareField(
  field: FieldName,
  one: FieldValue,
  other: FieldValue,
  known: readonly Employer[],
): Agreement {
  return compareValues(fieldKinds[field], one, other, known);
}
