import { post } from '../api/ask.js';

/** One value of a party in the clear, for a reason that is kept. */
export async function revealed(file: string, party: string, field: string, reason: string): Promise<string> {
  const params = { case: file, party };
  return (await post('/api/cases/:case/parties/:party/reveal', { params, body: { field, reason } })).value;
}
