import { keyedDigest } from '../seal/derive.js';
import type { PartyKey } from '../seal/party-key.js';
import type { LogDocument } from './log-document.js';

/** The log of each party that was used last: every turn asks for its key, and making one takes as long as sealing. */
const last = new WeakMap<PartyKey, { readonly id: string; readonly key: Buffer }>();

/**
 * The key that a log is sealed with: one of its own, so that it can be handed over with the log and opens nothing else.
 * The first logs were sealed with the party's.
 */
export function logKeyOf(party: PartyKey, { id, format }: Pick<LogDocument, 'id' | 'format'>): Buffer {
  if (format === 1) return party.seal;
  const known = last.get(party);
  if (known?.id === id) return known.key;
  // Kept for long, and so not in a piece of Node's pool, all of which would be kept with it.
  const key = Buffer.alloc(32, keyedDigest(party.logs, id), 'hex');
  last.set(party, { id, key });
  return key;
}
