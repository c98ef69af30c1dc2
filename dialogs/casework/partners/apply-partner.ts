import type { Applier } from '../applier.js';
import type { PartnerEvents } from './partner.js';

/** What partner employers' events change. */
export const partnerAppliers: { readonly [K in keyof PartnerEvents]: Applier<K> } = {
  'partner-said': ({ partners }, { at, data: { employerId, status, asOf } }) => ({
    partners: { ...partners, [employerId]: { status, asOf, heardAt: at } },
  }),
};
