import { queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';

/** The open reviews of a conversation. */
export type QueueRow = GivenBy<'GET', '/api/reviews'>[number];
export type Review = QueueRow['reviews'][number];

/** Every conversation with open reviews, the most urgent first. */
export const queueQuery = queryOptions({
  queryKey: ['conversations', 'queue'],
  queryFn: ({ signal }) => get('/api/reviews', { signal }),
});
