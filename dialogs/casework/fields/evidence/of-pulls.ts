import type { Party } from '../../../case.js';
import type { FieldValue } from '../../comparison/compare-values.js';
import type { Pulls } from '../../pulls/pull.js';
import type { Confirmation, VerifiedField } from '../../pulls/verifier.js';
import type { Evidence } from '../evidence.js';
import type { FieldName } from '../field.js';

const fields: Readonly<Record<VerifiedField, FieldName>> = {
  employer: 'employer',
  employed: 'inPost',
  startDate: 'startDate',
  monthlyIncome: 'monthlyIncome',
};

/** What sources answered that were asked about a party. One that could not be asked says nothing. */
export function evidenceOfPulls(pulls: Pulls, { onFile }: Party): readonly Evidence[] {
  return Object.values(pulls).flatMap(({ id, source, by, came }) =>
    Object.entries(came?.results ?? {}).flatMap(([name, result]): readonly Evidence[] => {
      const verified = name as VerifiedField;
      const field = fields[verified];
      if (result.status === 'unavailable') return [];
      const value = valueFound(verified, result, field === 'inPost' ? undefined : onFile[field as keyof typeof onFile]);
      const { evidence: reference, asOf } = result;
      return [
        { ref: `pull:${id}:${verified}`, field, source, ...standing(result, value), reference, asOf, by, at: came?.at },
      ];
    }),
  );
}

function valueFound(
  field: VerifiedField,
  { status, found }: Confirmation,
  claimed: FieldValue | undefined,
): FieldValue | undefined {
  if (field === 'employed') return (typeof found === 'boolean' ? found : status === 'match') ? 'in-post' : 'left';
  return found ?? (status === 'match' ? claimed : undefined);
}

function standing({ status }: Confirmation, value: FieldValue | undefined): Pick<Evidence, 'stands' | 'value'> {
  if (status === 'not-found') return { stands: 'unknown' };
  return value === undefined ? { stands: 'denied' } : { stands: 'given', value };
}
