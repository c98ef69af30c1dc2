import type { Applier } from '../applier.js';
import type { WhereaboutsEvents } from './whereabouts.js';

/** What is noted replaces what was. */
export const whereaboutsAppliers: { readonly [K in keyof WhereaboutsEvents]: Applier<K> } = {
  'last-zone-noted': (_, { personal }) => ({ lastZone: personal?.zone }),
};
