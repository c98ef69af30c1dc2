import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { onFileSchema } from '../../../dialogs/case.js';
import type { FieldValue } from '../../../dialogs/casework/comparison/compare-values.js';
import { type FieldName, postings } from '../../../dialogs/casework/fields/field.js';
import { issueInWords } from '../../issue-words.js';

/** What a person types for a field, in the field's own shape. Rejects with `body-wrong`, saying what fits. */
export function readClaimValue(field: FieldName, typed: string | number | boolean): FieldValue {
  const read = schemaOf(field).safeParse(field === 'employer' ? { name: typed } : typed);
  if (read.success && read.data !== undefined) return read.data as FieldValue;
  const { problem, how } = read.error?.issues.flatMap(issueInWords)[0] ?? { problem: 'is empty' };
  throw new AppError('body-wrong', `value does not fit ${field}: it ${problem}${how ? ` (write ${how})` : ''}.`);
}

function schemaOf(field: FieldName): z.ZodType {
  if (field === 'inPost') return z.enum(postings);
  // The paper bears a signature, or there is nothing to type.
  return field === 'guaranteeEvidence' ? z.literal('signed') : onFileSchema.shape[field];
}
