import type { OnFile, Party } from '../../case.js';
import type { Employer } from '../employer.js';
import { type Agreement, worst } from './agreement.js';
import { compareValues, type FieldValue } from './compare-values.js';
import { valueKinds } from './value-kinds.js';

/** A value on file and where it stands: in a record, or in the case itself. */
export interface FiledValue {
  readonly source: NonNullable<Party['records']>[number]['source'] | 'file';
  readonly reference?: string;
  /** YYYY-MM-DD. */
  readonly asOf?: string;
  readonly value: FieldValue;
}

/** One field across all that is on file. */
export interface Compared {
  readonly field: keyof OnFile;
  readonly values: readonly FiledValue[];
  readonly agreement: Agreement;
}

/** Every value on file of one field, the case's own first. */
export function filedValues({ onFile, records = [] }: Party, field: keyof OnFile): readonly FiledValue[] {
  const own = onFile[field];
  return [
    ...(own === undefined ? [] : [{ source: 'file' as const, value: own }]),
    ...records.flatMap(({ source, reference, asOf, values }) => {
      const value = values[field];
      return value === undefined ? [] : [{ source, reference, asOf, value }];
    }),
  ];
}

/**
 * The comparison across sources, before anybody is asked: each field that more than one of them knows. A difference is
 * for a person to look at; it keeps nobody from calling.
 */
export function compareRecords(party: Party, known: readonly Employer[]): readonly Compared[] {
  const fields = Object.keys(valueKinds) as (keyof OnFile)[];
  return fields.flatMap((field) => {
    const values = filedValues(party, field);
    if (values.length < 2) return [];
    const pairs = values.flatMap(({ value }, at) =>
      values.slice(at + 1).map((other) => compareValues(valueKinds[field], value, other.value, known)),
    );
    return [{ field, values, agreement: worst(pairs) }];
  });
}
