import { createHmac, hkdfSync } from 'node:crypto';

/** A key of its own for one purpose (HKDF-SHA256, RFC 5869), so that no key serves two. */
export function deriveKey(from: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), `ringback ${purpose}`, 32));
}

/** HMAC-SHA256 of a text, as hex: tells equal texts apart from others only to the holder of the key. */
export function keyedDigest(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
