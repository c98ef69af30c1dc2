import { type DigestKey, keyedDigest } from '../seal/derive.js';

/** How far a log had got: the number and the hash of its last event. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** A head read back: as it was written, or not made with this installation's key. */
export type ReadHead = Head | 'forged' | undefined;

/** What vouches for a head; only the holder of the installation's key can make it. */
export function macOfHead(key: DigestKey, logId: string, { seq, hash }: Head): string {
  return keyedDigest(key, JSON.stringify(['head', logId, seq, hash]));
}
