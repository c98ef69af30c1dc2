import { queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';

/** The open reviews of a conversation. */
export type QueueRow = GivenBy<'GET', '/api/reviews'>[number];
export type Review = QueueRow['reviews'][number];

/** The open reviews of one conversation; there may be none any more. */
export function reviewsQuery(conversation: string) {
  return queryOptions({
    queryKey: ['conversation', conversation, 'reviews'],
    queryFn: ({ signal }) => get('/api/conversations/:id/reviews', { params: { id: conversation }, signal }),
  });
}

/** Every conversation with open reviews, the most urgent first. */
export const queueQuery = queryOptions({
  queryKey: ['conversations', 'queue'],
  queryFn: ({ signal }) => get('/api/reviews', { signal }),
});
