import { queries } from '../api/queries.js';
import { sessionQuery } from './session.js';

/** Asks anew who is signed in; nothing of somebody before is kept. */
export async function enter(): Promise<void> {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
}
