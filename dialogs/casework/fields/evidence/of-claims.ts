import type { TypedClaims } from '../../claims/claim.js';
import type { Evidence } from '../evidence.js';

/**
 * What people typed about a party. It counts once a second person has seen the same, and from then on until its
 * correction was seen by a second person too.
 */
export function evidenceOfClaims({ typed }: TypedClaims): readonly Evidence[] {
  return typed.map(({ id, field, value, source, reference, asOf, by, at, confirmed, correctedBy }) => ({
    ref: `claim:${id}`,
    field,
    source,
    stands: confirmed ? ('given' as const) : ('unconfirmed' as const),
    value,
    reference,
    asOf,
    by,
    at,
    confirmedBy: confirmed?.by,
    correctedBy: confirmed && !typed.find((one) => one.id === correctedBy)?.confirmed ? undefined : correctedBy,
  }));
}
