import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { door, get } from '../api/ask.js';

/** Who is signed in, and what they may do. */
export type SignedIn = GivenBy<'GET', '/api/session'>;
export type Right = SignedIn['rights'][number];

/** Who is signed in. Rejects with the problem `signed-out` where nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  async queryFn() {
    const session = await get('/api/session');
    door.csrf = session.csrf;
    door.account = session.account.id;
    return session;
  },
});

/** Who is signed in; below the gate there is always somebody. */
export function useSession(): SignedIn & { readonly may: (right: Right) => boolean } {
  const { data } = useSuspenseQuery(sessionQuery);
  return { ...data, may: (right) => data.rights.includes(right) };
}
