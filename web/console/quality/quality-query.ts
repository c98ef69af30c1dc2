import { queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';

export type SampleRow = GivenBy<'GET', '/api/quality/samples'>['samples'][number];
export type Sample = GivenBy<'GET', '/api/quality/samples/:sample'>;
export type Marks = NonNullable<Sample['own']>['marks'];
export type Score = SampleRow['scores'][number];
export type Results = GivenBy<'GET', '/api/quality/results'>;

/** What is asked again while it is open: others assess, too. Milliseconds. */
const anew = 30_000;

/** The samples of a month; this one unless told. */
export function samplesQuery(month: string | undefined) {
  return queryOptions({
    queryKey: ['quality', 'samples', month],
    refetchInterval: anew,
    queryFn: ({ signal }) => get('/api/quality/samples', { query: { month }, signal }),
  });
}

/** One sample with its sheets. */
export function sampleQuery(id: string) {
  return queryOptions({
    queryKey: ['quality', 'sample', id],
    queryFn: ({ signal }) => get('/api/quality/samples/:sample', { params: { sample: id }, signal }),
  });
}

/** What a month’s assessments come to. */
export function resultsQuery(month: string | undefined) {
  return queryOptions({
    queryKey: ['quality', 'results', month],
    refetchInterval: anew,
    queryFn: ({ signal }) => get('/api/quality/results', { query: { month }, signal }),
  });
}

/** What others made of one’s own work. */
export function ownQuery(month: string | undefined) {
  return queryOptions({
    queryKey: ['quality', 'own', month],
    queryFn: ({ signal }) => get('/api/quality/own', { query: { month }, signal }),
  });
}
