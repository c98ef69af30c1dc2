import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';
import type { CaseFilters } from './case-filters.js';

/** A case in the list. */
export type CaseRow = GivenBy<'GET', '/api/cases'>['cases'][number];

/** The cases that fit, a page at a time; those of a party whose id was typed come first. */
export function casesQuery({ find, ...filters }: CaseFilters) {
  const query = { ...filters, ...(find && { begins: find }) };
  return infiniteQueryOptions({
    queryKey: ['cases', { find, ...filters }],
    placeholderData: keepPreviousData,
    initialPageParam: '',
    getNextPageParam: ({ next }: GivenBy<'GET', '/api/cases'>) => next,
    async queryFn({ pageParam: after, signal }) {
      if (after !== '') return await get('/api/cases', { query: { ...query, after }, signal });
      const [page, ofParty] = await Promise.all([
        get('/api/cases', { query, signal }),
        find ? get('/api/cases', { query: { ...filters, party: find }, signal }) : undefined,
      ]);
      const first = ofParty?.cases ?? [];
      const rest = page.cases.filter(({ id }) => !first.some((one) => one.id === id));
      return { ...page, cases: [...first, ...rest] };
    },
  });
}
