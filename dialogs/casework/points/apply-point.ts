import type { Applier } from '../applier.js';
import type { KnownPoint, PointEvents } from './point.js';

/** What contact points' events change. */
export const pointAppliers: { readonly [K in keyof PointEvents]: Applier<K> } = {
  'point-added': ({ points }, { data, personal }) => {
    // An erased value leaves nothing to call.
    if (personal === null) return {};
    const { pointId: id, kind, source, asOf } = data;
    const { value, sourceDetail } = personal;
    const point: KnownPoint = { id, kind, value, source, ...(sourceDetail && { sourceDetail }), asOf, consents: [] };
    return { points: { ...points, added: [...points.added, point] } };
  },
  'point-confirmed': ({ points }, { data: { pointId, by, on } }) => {
    const { [pointId]: _, ...failed } = points.failed;
    return { points: { ...points, failed, confirmed: { ...points.confirmed, [pointId]: { by, on } } } };
  },
  'point-failed': ({ points }, { at, data: { pointId } }) => ({
    points: { ...points, failed: { ...points.failed, [pointId]: at } },
  }),
  'point-retired': ({ points }, { data: { pointId, by, because } }) => ({
    points: { ...points, retired: { ...points.retired, [pointId]: { by, because } } },
  }),
};
