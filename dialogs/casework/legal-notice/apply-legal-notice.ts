import type { Applier } from '../applier.js';
import type { LegalNoticeEvents } from './legal-notice.js';

/** What the events of awaited papers change. */
export const legalNoticeAppliers: { readonly [K in keyof LegalNoticeEvents]: Applier<K> } = {
  'papers-awaited': ({ legalNotice }, { data: { awaited } }) => ({ legalNotice: { ...legalNotice, awaited } }),
  'letter-sent': ({ legalNotice }, { data }) => ({ legalNotice: { ...legalNotice, letter: data } }),
};
