import type { QueryOf } from '../../../bot/api/asking.js';

type Asked = NonNullable<QueryOf<'GET', '/api/audit'>>;

/** What of the audit log is shown; it stands in the address. */
export type AuditFilters = Pick<Asked, 'who' | 'about' | 'deed'>;

export const deeds = ['signed-in', 'sign-in-failed', 'signed-out', 'saw', 'changed', 'revealed', 'exported'] as const;

/** What an address says of filters; what is none is left out. */
export function readAuditFilters(search: Record<string, unknown>): AuditFilters {
  const words = (one: unknown) => (typeof one === 'string' && one !== '' ? one : undefined);
  return {
    who: words(search.who),
    about: words(search.about),
    deed: deeds.find((one) => one === search.deed),
  };
}
