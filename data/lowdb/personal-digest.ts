import { keyedDigest } from '../seal/derive.js';
import type { PartyKey } from '../seal/key-ring.js';
import type { SealedContent } from './commit-record.js';

/** What the chain holds of a commit's personal values, in each event that has some: nothing, without the party's key. */
export function personalDigest(
  key: PartyKey,
  conversationId: string,
  version: number,
  personal: SealedContent['personal'],
): string {
  return keyedDigest(key.digest, `${conversationId} commit ${version} ${JSON.stringify(personal)}`);
}
