import { queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';

/** Who is there, and who takes calls. */
export type Duty = GivenBy<'GET', '/api/duty'>;

/** Asked anew with every conversation that changes: a call that is put through rings at once. */
export const dutyQuery = queryOptions({
  queryKey: ['conversations', 'duty'],
  queryFn: ({ signal }) => get('/api/duty', { signal }),
});
