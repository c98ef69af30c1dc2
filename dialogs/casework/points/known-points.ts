import type { Party } from '../../case.js';
import type { Dossier } from '../dossier.js';
import type { KnownPoint } from './point.js';

/** Every contact point of a party that is still used: those of the case in its order, then those that were added. */
export function knownPoints({ contactPoints }: Pick<Party, 'contactPoints'>, dossier: Dossier): readonly KnownPoint[] {
  const { added, confirmed, failed, retired } = dossier.points;
  const counts: Partial<Record<KnownPoint['kind'], number>> = {};
  const filed = contactPoints.map(({ kind, value, source, asOf, consents }): KnownPoint => {
    const count = (counts[kind] ?? 0) + 1;
    counts[kind] = count;
    return { id: `${kind}-${count}`, kind, value, source: source ?? 'unknown', asOf, consents };
  });
  return [...filed, ...added]
    .filter(({ id }) => retired[id] === undefined)
    .map((point) => {
      const known = confirmed[point.id];
      const failedAt = failed[point.id];
      return {
        ...point,
        ...(known && { asOf: known.on, confirmedBy: known.by }),
        ...(failedAt !== undefined && { failedAt }),
      };
    });
}
