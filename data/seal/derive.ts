import { hash } from 'node:crypto';

/** A key for keyed digests: both blocks that HMAC begins its two hashes with. */
export interface DigestKey {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

/** A key of its own for one purpose (HKDF-SHA256 without salt, RFC 5869), so that no key serves two. */
export function deriveKey(from: Buffer, purpose: string): Buffer {
  return derivation(from)(purpose);
}

/**
 * The same for several purposes. Out of plain hashes, because `hkdfSync` costs four times as much, and every party has
 * keys of their own.
 */
export function derivation(from: Buffer): (purpose: string) => Buffer {
  const extracted = digestKey(hmac(noSalt, from));
  return (purpose) => hmac(extracted, Buffer.concat([Buffer.from(`ringback ${purpose}`), firstBlock]));
}

/** A key for keyed digests of one purpose. */
export function deriveDigestKey(from: Buffer, purpose: string): DigestKey {
  return digestKey(deriveKey(from, purpose));
}

/**
 * HMAC-SHA256 (RFC 2104) of a text, as hex: tells equal texts apart from others only to the holder of the key. Two plain
 * hashes, because an HMAC object of `node:crypto` costs twice as much as both.
 */
export function keyedDigest({ inner, outer }: DigestKey, text: string): string {
  const innerHash = hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer');
  return hash('sha256', Buffer.concat([outer, innerHash]), 'hex');
}

function hmac({ inner, outer }: DigestKey, bytes: Buffer): Buffer {
  const innerHash = hash('sha256', Buffer.concat([inner, bytes]), 'buffer');
  return hash('sha256', Buffer.concat([outer, innerHash]), 'buffer');
}

/** A derived key as one for keyed digests. */
export function digestKey(key: Buffer): DigestKey {
  return { inner: paddedKey(key, 0x36), outer: paddedKey(key, 0x5c) };
}

/** The key filled up to one block of SHA-256, each byte changed by `mask`. */
function paddedKey(key: Buffer, mask: number): Buffer {
  const block = Buffer.alloc(64, mask);
  for (let at = 0; at < key.length; at += 1) block[at] = (key[at] ?? 0) ^ mask;
  return block;
}

const noSalt = digestKey(Buffer.alloc(32));
const firstBlock = Buffer.from([1]);
