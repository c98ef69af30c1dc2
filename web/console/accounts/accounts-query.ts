import { queryOptions, useMutation } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';
import { queries } from '../api/queries.js';

export type Account = GivenBy<'GET', '/api/accounts'>[number];
export type Role = Account['roles'][number];

/** Everybody who has an account. */
export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => get('/api/accounts', { signal }),
});

/** Changes an account, and shows it as it is then. */
export function useAccountChange<Sent, Given>(change: (sent: Sent) => Promise<Given>, then?: (given: Given) => void) {
  return useMutation({
    mutationFn: change,
    onSuccess: then,
    onSettled: () => queries.invalidateQueries(accountsQuery),
  });
}
