import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';
import type { QueueFilters } from './filters.js';

/** A page of the queue, and a conversation on it. */
export type QueuePage = GivenBy<'GET', '/api/reviews'>;
export type QueueItem = QueuePage['items'][number];

/** The open reviews of a conversation. */
export type ConversationReviews = GivenBy<'GET', '/api/conversations/:id/reviews'>;
export type Review = ConversationReviews['reviews'][number];

/** Every conversation with open reviews that fits, the most urgent first, a page at a time. */
export function queueQuery({ mine, ...narrowed }: QueueFilters) {
  return infiniteQueryOptions({
    queryKey: ['conversations', 'queue', { mine, ...narrowed }],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      get('/api/reviews', {
        query: { ...narrowed, after: pageParam || undefined, ...(mine && { mine: 'true' }) },
        signal,
      }),
    getNextPageParam: ({ next }) => next,
  });
}

/** The open reviews of one conversation; there may be none any more. */
export function reviewsQuery(conversation: string) {
  return queryOptions({
    queryKey: ['conversation', conversation, 'reviews'],
    queryFn: ({ signal }) => get('/api/conversations/:id/reviews', { params: { id: conversation }, signal }),
  });
}
