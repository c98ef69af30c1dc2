import { hash, hkdfSync } from 'node:crypto';

/** A key for keyed digests: both blocks that HMAC begins its two hashes with. */
export interface DigestKey {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

/** A key of its own for one purpose (HKDF-SHA256, RFC 5869), so that no key serves two. */
export function deriveKey(from: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), `ringback ${purpose}`, 32));
}

/** A key for keyed digests of one purpose. */
export function deriveDigestKey(from: Buffer, purpose: string): DigestKey {
  const key = deriveKey(from, purpose);
  return { inner: paddedKey(key, 0x36), outer: paddedKey(key, 0x5c) };
}

/**
 * HMAC-SHA256 (RFC 2104) of a text, as hex: tells equal texts apart from others only to the holder of the key. Two plain
 * hashes, because an HMAC object of `node:crypto` costs twice as much as both.
 */
export function keyedDigest({ inner, outer }: DigestKey, text: string): string {
  const innerHash = hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer');
  return hash('sha256', Buffer.concat([outer, innerHash]), 'hex');
}

/** The key filled up to one block of SHA-256, each byte changed by `mask`. */
function paddedKey(key: Buffer, mask: number): Buffer {
  const block = Buffer.alloc(64, mask);
  for (const [at, byte] of key.entries()) block[at] = byte ^ mask;
  return block;
}
