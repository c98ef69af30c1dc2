import type { Applier } from '../applier.js';
import type { ComparisonEvents } from './comparison.js';

/** What comparisons' events change. */
export const comparisonAppliers: { readonly [K in keyof ComparisonEvents]: Applier<K> } = {
  'records-compared': (_dossier, { at, data: { agreements }, personal }) => ({
    comparison: { at, agreements, seen: personal?.seen ?? {} },
  }),
};
