import { queryOptions } from '@tanstack/react-query';
import type { GivenBy } from '../../../bot/api/asking.js';
import { get } from '../api/ask.js';
import { queries } from '../api/queries.js';

export type OneScript = GivenBy<'GET', '/api/scripts/:script'>;
export type Draft = NonNullable<OneScript['draft']>;
export type Fault = Draft['faults'][number];

/** All scripts. */
export const scriptsQuery = queryOptions({
  queryKey: ['scripts'],
  queryFn: ({ signal }) => get('/api/scripts', { signal }),
});

/** One script with its draft. */
export function scriptQuery(id: string) {
  return queryOptions({
    queryKey: ['scripts', id],
    queryFn: ({ signal }) => get('/api/scripts/:script', { params: { script: id }, signal }),
  });
}

/** A version as it was written. */
export function textQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['scripts', id, 'text', version],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => get('/api/scripts/:script/text', { params: { script: id }, query: { version }, signal }),
  });
}

/** Has everything that is shown of scripts asked for anew. */
export function askScriptsAnew(): void {
  void queries.invalidateQueries({ queryKey: ['scripts'] });
}
