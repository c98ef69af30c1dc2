import type { TypedClaims } from '../../claims/claim.js';
import type { Evidence } from '../evidence.js';

/** What people typed about a party. It counts once a second person has seen the same. */
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
    correctedBy,
  }));
}
