import { queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';

export type Conversation = GivenBy<'GET', '/api/conversations/:id'>;
export type TimelineEntry = GivenBy<'GET', '/api/conversations/:id/timeline'>['entries'][number];

/** One conversation as it stands. */
export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: ['conversation', id],
    queryFn: ({ signal }) => get('/api/conversations/:id', { params: { id }, signal }),
  });
}

/** All that was said and done in it, over all calls and messages, the oldest first. */
export function timelineQuery(id: string) {
  return queryOptions({
    queryKey: ['conversation', id, 'timeline'],
    queryFn: ({ signal }) => get('/api/conversations/:id/timeline', { params: { id }, signal }),
  });
}
