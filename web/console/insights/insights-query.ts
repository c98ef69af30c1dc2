import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';
import type { FoundSearch, InsightFilters } from './insight-filters.js';

/** All that conversations tell together. */
export type Insights = GivenBy<'GET', '/api/insights'>;
export type Figure = Insights['figures'][number];
export type Rate = Pick<Figure, 'count' | 'of' | 'rate'>;
export type Alert = GivenBy<'GET', '/api/insights/alerts'>['alerts'][number];

export function insightsQuery(filters: InsightFilters) {
  return queryOptions({
    queryKey: ['insights', filters],
    queryFn: ({ signal }) => get('/api/insights', { query: filters, signal }),
    // What was shown stays while it is narrowed.
    placeholderData: keepPreviousData,
  });
}

/** What somebody has to look at. */
export const alertsQuery = queryOptions({
  queryKey: ['insights', 'alerts'],
  queryFn: ({ signal }) => get('/api/insights/alerts', { signal }),
});

/** Conversations in which something happened. */
export function foundQuery(search: FoundSearch) {
  return queryOptions({
    queryKey: ['conversations', 'found', search],
    queryFn: ({ signal }) => get('/api/insights/conversations', { query: search, signal }),
    enabled: search.at !== '',
  });
}
