import { queryOptions } from '@tanstack/react-query';
import type { BodyFor, GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';

export type Training = GivenBy<'GET', '/api/training'>;
export type Practice = GivenBy<'POST', '/api/training/:practice/play'>;
export type Finished = GivenBy<'POST', '/api/training/:practice/finish'>;
export type Act = BodyFor<'/api/training/:practice/play'>['acts'][number];
export type Review = Practice['conversation']['reviews'][number];

/** The practices, and how one stands with them. */
export const trainingQuery = queryOptions({
  queryKey: ['training'],
  queryFn: ({ signal }) => get('/api/training', { signal }),
});

/** How the agents stand. */
export const teamQuery = queryOptions({
  queryKey: ['training', 'team'],
  queryFn: ({ signal }) => get('/api/training/team', { signal }),
});
