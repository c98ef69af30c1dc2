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
  const extracted = digestKey(outerHash(noSalt, innerHash(noSalt, from), 'buffer'));
  return (purpose) => outerHash(extracted, innerHash(extracted, `ringback ${purpose}\u0001`), 'buffer');
}

/** A key for keyed digests of one purpose. */
export function deriveDigestKey(from: Buffer, purpose: string): DigestKey {
  return digestKey(deriveKey(from, purpose));
}

/**
 * HMAC-SHA256 (RFC 2104) of a text, as hex: tells equal texts apart from others only to the holder of the key. Two plain
 * hashes, because an HMAC object of `node:crypto` costs twice as much as both.
 */
export function keyedDigest(key: DigestKey, text: string): string {
  return outerHash(key, innerHash(key, text), 'hex');
}

const blockBytes = 64;
const hashBytes = 32;

// Written to again and again: making buffers for what is hashed at once takes a third of all that a digest does.
const innerText = Buffer.alloc(4_096);
const outerText = Buffer.alloc(blockBytes + hashBytes);

/** The first hash of the two, a character for each byte. */
function innerHash({ inner }: DigestKey, content: string | Buffer): string {
  const isText = typeof content === 'string';
  // A character of a text takes three bytes at most.
  const longest = blockBytes + (isText ? 3 : 1) * content.length;
  if (longest > innerText.length) {
    return hash('sha256', Buffer.concat([inner, isText ? Buffer.from(content) : content]), 'binary');
  }
  inner.copy(innerText);
  const length = isText ? innerText.write(content, blockBytes) : content.copy(innerText, blockBytes);
  return hash('sha256', innerText.subarray(0, blockBytes + length), 'binary');
}

function outerHash(key: DigestKey, inner: string, as: 'hex'): string;
function outerHash(key: DigestKey, inner: string, as: 'buffer'): Buffer;
function outerHash({ outer }: DigestKey, inner: string, as: 'hex' | 'buffer'): string | Buffer {
  outer.copy(outerText);
  outerText.write(inner, blockBytes, 'latin1');
  return as === 'hex' ? hash('sha256', outerText, as) : hash('sha256', outerText, as);
}

/** A derived key as one for keyed digests. */
export function digestKey(key: Buffer): DigestKey {
  return { inner: paddedKey(key, 0x36), outer: paddedKey(key, 0x5c) };
}

/** The key filled up to one block of SHA-256, each byte changed by `mask`. None shares Node's pool, a piece of which would live as long as one key in it. */
function paddedKey(key: Buffer, mask: number): Buffer {
  const block = Buffer.alloc(blockBytes, mask);
  for (let at = 0; at < key.length; at += 1) block[at] = (key[at] ?? 0) ^ mask;
  return block;
}

const noSalt = digestKey(Buffer.alloc(hashBytes));
