import { canonicalJson } from '../seal/canonical-json.js';
import { keyedDigest } from '../seal/derive.js';
import type { PartyKey } from '../seal/key-ring.js';

/** What the chain holds of an event's personal values: nothing, without the party's key. */
export function personalDigest(key: PartyKey, conversationId: string, seq: number, personal: object): string {
  return keyedDigest(key.digest, `${conversationId} event ${seq} ${canonicalJson(personal)}`);
}
