import { keyedDigest } from '../seal/derive.js';
import type { PartyKey } from '../seal/key-ring.js';
import type { LogDocument } from './log-document.js';

/**
 * The key that a log is sealed with: one of its own, so that it can be handed over with the log and opens nothing else.
 * The first logs were sealed with the party's.
 */
export function logKeyOf({ seal, logs }: PartyKey, { id, format }: Pick<LogDocument, 'id' | 'format'>): Buffer {
  return format === 1 ? seal : Buffer.from(keyedDigest(logs, id), 'hex');
}
