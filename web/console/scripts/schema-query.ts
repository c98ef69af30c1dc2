import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/ask.js';

/** What may stand in a script, as a JSON Schema. */
export const schemaQuery = queryOptions({
  queryKey: ['script-schema'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () => get('/api/script-schema'),
});
