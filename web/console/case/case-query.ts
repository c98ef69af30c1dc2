import { queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';

/** All that is known of a case. */
export type CaseFile = GivenBy<'GET', '/api/cases/:case/file'>;
/** One of its parties. */
export type CaseParty = CaseFile['parties'][number];

/** A signal about one of them. */
export type Flag = CaseParty['flags'][number];

/** A case as it stands. */
export function caseQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => get('/api/cases/:case/file', { params: { case: id }, signal }),
  });
}

/** Why its parties were not contacted. */
export function refusalsQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id, 'refusals'],
    queryFn: ({ signal }) => get('/api/contact-refusals', { query: { caseId: id }, signal }),
  });
}
