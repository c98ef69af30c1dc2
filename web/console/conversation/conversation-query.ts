import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/ask.js';

/** One conversation as it stands. */
export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: ['conversation', id],
    queryFn: ({ signal }) => get('/api/conversations/:id', { params: { id }, signal }),
  });
}
