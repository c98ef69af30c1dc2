import { hash } from 'node:crypto';

/**
 * A key for keyed digests. A text of a character for each of its 32 bytes: as a buffer it takes ten times the memory,
 * and of every party that is remembered there are several.
 */
export interface DigestKey {
  readonly bytes: string;
}

/** A key of its own for one purpose (HKDF-SHA256 without salt, RFC 5869), so that no key serves two. */
export function deriveKey(from: Buffer, purpose: string): Buffer {
  return sealingKey(derivation(from), purpose);
}

/** The same as a key for keyed digests. */
export function deriveDigestKey(from: Buffer, purpose: string): DigestKey {
  return digestKeyFor(derivation(from), purpose);
}

/**
 * What keys for several purposes are made of. Out of plain hashes, because `hkdfSync` costs four times as much, and
 * every party has keys of their own.
 */
export function derivation(from: Buffer): DigestKey {
  return { bytes: outerHash(noSalt, innerHash(noSalt, from), 'binary') };
}

/** A key to seal with, for one purpose. It shares no piece of Node's pool, all of which would be kept as long as it. */
export function sealingKey(from: DigestKey, purpose: string): Buffer {
  return outerHash(from, innerHash(from, infoOf(purpose)), 'buffer');
}

/** A key for keyed digests, for one purpose. */
export function digestKeyFor(from: DigestKey, purpose: string): DigestKey {
  return { bytes: outerHash(from, innerHash(from, infoOf(purpose)), 'binary') };
}

/**
 * HMAC-SHA256 (RFC 2104) of a text, as hex: tells equal texts apart from others only to the holder of the key. Two plain
 * hashes, because an HMAC object of `node:crypto` costs twice as much as both.
 */
export function keyedDigest(key: DigestKey, text: string): string {
  return outerHash(key, innerHash(key, text), 'hex');
}

function infoOf(purpose: string): string {
  return `ringback ${purpose}\u0001`;
}

const blockBytes = 64;
const hashBytes = 32;
const [innerMask, outerMask] = [0x36, 0x5c];

// Written to again and again: making buffers for what is hashed at once takes a third of all that a digest does. Each
// begins with the key, filled up to one block; no key is longer than a hash, so that the filling stays.
const innerText = Buffer.alloc(4_096, innerMask);
const outerText = Buffer.alloc(blockBytes + hashBytes, outerMask);

/** The first hash of the two, a character for each byte. */
function innerHash(key: DigestKey, content: string | Buffer): string {
  writeKey(innerText, key, innerMask);
  const isText = typeof content === 'string';
  // A character of a text takes three bytes at most.
  const longest = blockBytes + (isText ? 3 : 1) * content.length;
  if (longest > innerText.length) {
    const block = innerText.subarray(0, blockBytes);
    return hash('sha256', Buffer.concat([block, isText ? Buffer.from(content) : content]), 'binary');
  }
  const length = isText ? innerText.write(content, blockBytes) : content.copy(innerText, blockBytes);
  return hash('sha256', innerText.subarray(0, blockBytes + length), 'binary');
}

function outerHash(key: DigestKey, inner: string, as: 'hex' | 'binary'): string;
function outerHash(key: DigestKey, inner: string, as: 'buffer'): Buffer;
function outerHash(key: DigestKey, inner: string, as: 'hex' | 'binary' | 'buffer'): string | Buffer {
  writeKey(outerText, key, outerMask);
  outerText.write(inner, blockBytes, 'latin1');
  return as === 'buffer' ? hash('sha256', outerText, as) : hash('sha256', outerText, as);
}

function writeKey(block: Buffer, { bytes }: DigestKey, mask: number): void {
  for (let at = 0; at < hashBytes; at += 1) block[at] = bytes.charCodeAt(at) ^ mask;
}

const noSalt: DigestKey = { bytes: '\0'.repeat(hashBytes) };
