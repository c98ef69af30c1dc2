import { keyedDigest } from '../seal/derive.js';
import type { KeyRing, PartyKey } from '../seal/key-ring.js';

/**
 * Sixteen bits of a number's digest. A whole digest under the installation's key could be turned back by trying every
 * number there is, long after the party was erased, because old pages of a database stay on the disk. Sixteen bits fit
 * thousands of numbers; which of them it is, only the party's own key tells.
 */
export function numberBucket(ring: KeyRing, number: string): string {
  return keyedDigest(ring.numbers, number).slice(0, 4);
}

/** The proof, under the party's own key, that a conversation is with this number. */
export function numberProof(key: PartyKey, number: string): string {
  return keyedDigest(key.digest, `number ${number}`);
}

/**
 * The name under which a number's restrictions are kept. They outlive an erasure: whoever said STOP stays stopped.
 */
export function restrictionRef(ring: KeyRing, number: string): string {
  return keyedDigest(ring.numbers, `restriction ${number}`);
}
