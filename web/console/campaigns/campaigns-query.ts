import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { GivenBy, QueryOf } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';

export type Campaign = GivenBy<'GET', '/api/campaigns'>[number];
export type Member = GivenBy<'GET', '/api/campaigns/:id/members'>['members'][number];
export type MemberState = Member['state'];

const anew = { refetchInterval: 5_000 } as const;

/** All campaigns; asked anew while one looks, since a campaign goes on by itself. */
export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  queryFn: ({ signal }) => get('/api/campaigns', { signal }),
  ...anew,
});

/** One campaign. */
export function campaignQuery(id: string) {
  return queryOptions({
    queryKey: ['campaign', id],
    queryFn: ({ signal }) => get('/api/campaigns/:id', { params: { id }, signal }),
    ...anew,
  });
}

/** Whom it contacts, a page at a time. */
export function membersQuery(id: string, state: MemberState | undefined) {
  return infiniteQueryOptions({
    queryKey: ['campaign', id, 'members', state ?? ''],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query: QueryOf<'GET', '/api/campaigns/:id/members'> = {
        limit: 50,
        ...(state && { state }),
        ...(pageParam !== undefined && { after: Number(pageParam) }),
      };
      return get('/api/campaigns/:id/members', { params: { id }, query, signal });
    },
    getNextPageParam: ({ next }) => next,
  });
}
