import { keyedDigest } from '../seal/derive.js';
import type { InstallationKeys } from '../seal/installation-keys.js';

/** What vouches for a log in the count of logs ever begun: which of the counts, and the number that is added there. */
export interface Vouched {
  readonly shard: number;
  /** A whole number below 2^96, as text. */
  readonly proof: string;
}

/** Proofs are added up modulo this, 2^96. */
export const proofModulus = (2n ** 96n).toString();

/** How many counts there are. */
export const shards = 16;

/**
 * Whoever takes a log away together with its head would have to take its proof from the sum, and only the holder of the
 * installation's key can make it. A sum, unlike a list or a count that is vouched for, needs not be read to be added to,
 * so that processes do not wait for each other; and there are several, so that they seldom meet.
 */
export function vouchFor({ heads }: InstallationKeys, logId: string): Vouched {
  const digest = keyedDigest(heads, JSON.stringify(['begun', logId]));
  return {
    shard: Number.parseInt(digest.slice(0, 2), 16) % shards,
    proof: BigInt(`0x${digest.slice(2, 26)}`).toString(),
  };
}
