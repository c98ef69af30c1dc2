import type { Applier } from '../applier.js';
import type { RefusalEvents } from './refusal.js';

/** Refusals change nothing by themselves: what was refused is tried again, or stands so. */
export const refusalAppliers: { readonly [K in keyof RefusalEvents]: Applier<K> } = {
  'contact-refused': () => ({}),
};
