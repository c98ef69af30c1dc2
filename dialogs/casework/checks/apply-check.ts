import type { Applier } from '../applier.js';
import type { CheckEvents } from './check.js';

/** What a check's events change. */
export const checkAppliers: { readonly [K in keyof CheckEvents]: Applier<K> } = {
  'point-checked': ({ checks }, { at, data, personal }) => {
    const { checkId: id, pointId, by, passed, findings } = data;
    const check = { id, pointId, value: personal?.value ?? '', at, by, passed, findings };
    return { checks: { ...checks, latest: { ...checks.latest, [pointId]: check } } };
  },
};
