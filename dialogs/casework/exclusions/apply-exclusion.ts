import type { Applier } from '../applier.js';
import type { ExclusionEvents } from './exclusion.js';

/** What exclusions' events change. */
export const exclusionAppliers: { readonly [K in keyof ExclusionEvents]: Applier<K> } = {
  'exclusion-set': ({ exclusions }, { at, data: { exclusion, by } }) => ({
    exclusions: { ...exclusions, [exclusion]: { on: true, by, at } },
  }),
  'exclusion-lifted': ({ exclusions }, { at, data: { exclusion, by } }) => ({
    exclusions: { ...exclusions, [exclusion]: { on: false, by, at } },
  }),
};
