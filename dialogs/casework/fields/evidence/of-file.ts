import type { Party } from '../../../case.js';
import { filedValues } from '../../comparison/compare-records.js';
import type { FieldValue } from '../../comparison/compare-values.js';
import type { Evidence } from '../evidence.js';
import { type FieldName, fieldNames, type postings } from '../field.js';

const postingOf: Readonly<Record<string, (typeof postings)[number]>> = {
  employed: 'in-post',
  'self-employed': 'self-employed',
  retired: 'not-working',
  'not-working': 'not-working',
};

/** What stands on file about a party: in the case itself, and in each record. */
export function evidenceOfFile(party: Party): readonly Evidence[] {
  return fieldNames.flatMap((field): readonly Evidence[] => {
    if (field === 'guaranteeEvidence') return [];
    const filed = filedValues(party, field === 'inPost' ? 'employmentType' : field);
    return filed.flatMap(({ source, value, ...where }, at): readonly Evidence[] => {
      const read = field === 'inPost' ? postingOf[String(value)] : value;
      return read === undefined ? [] : [entry(field, source, at, read, where)];
    });
  });
}

function entry(
  field: FieldName,
  source: Evidence['source'],
  at: number,
  value: FieldValue,
  where: Pick<Evidence, 'reference' | 'asOf'>,
): Evidence {
  return { ref: `file:${source}:${at}:${field}`, field, source, stands: 'given', value, ...where };
}

/** What an answer to "employed, self-employed, retired or not working" says of being in post. */
export function postingFrom(value: unknown): (typeof postings)[number] | undefined {
  return postingOf[String(value)];
}
