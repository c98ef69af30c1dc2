import type { Applier } from '../applier.js';
import type { KnownPoint, PointEvents } from './point.js';

/** What contact points' events change. */
export const pointAppliers: { readonly [K in keyof PointEvents]: Applier<K> } = {
  'point-added': ({ points }, { data, personal }) => {
    // An erased value leaves nothing to call.
    if (personal === null) return {};
    const { pointId: id, kind, source, asOf } = data;
    const point: KnownPoint = { id, kind, value: personal.value, source, asOf, consents: [] };
    return { points: { ...points, added: [...points.added, point] } };
  },
  'point-confirmed': ({ points }, { data: { pointId, by, on } }) => ({
    points: { ...points, confirmed: { ...points.confirmed, [pointId]: { by, on } } },
  }),
  'point-retired': ({ points }, { data: { pointId, by, because } }) => ({
    points: { ...points, retired: { ...points.retired, [pointId]: { by, because } } },
  }),
};
