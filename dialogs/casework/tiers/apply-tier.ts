import type { Applier } from '../applier.js';
import type { TierEvents } from './tier.js';

/** What tiers' events change. */
export const tierAppliers: { readonly [K in keyof TierEvents]: Applier<K> } = {
  'tier-set': (_dossier, { at, data }) => ({ tier: { ...data, at } }),
};
