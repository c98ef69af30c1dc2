import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** Raised when sealed bytes were changed, moved to another place, or sealed under another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

// One call for many nonces: asking the system for twelve bytes at a time costs more than the encryption.
const pool = Buffer.alloc(nonceBytes * 256);
let used = pool.length;

function nextNonce(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const nonce = Buffer.from(pool.subarray(used, used + nonceBytes));
  used += nonceBytes;
  return nonce;
}

/** AES-256-GCM: nonce, ciphertext, tag. `place` is where it will be kept, so that it opens nowhere else. */
export function sealBytes(key: Buffer, place: string, clear: Buffer | string): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(place));
  const sealed = typeof clear === 'string' ? cipher.update(clear, 'utf8') : cipher.update(clear);
  cipher.final();
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]);
}

/** How many bytes `sealBytes` makes of so many. */
export function sealedBytes(clear: number): number {
  return nonceBytes + clear + tagBytes;
}

/** Opens what `sealBytes` made for this place, or throws `SealBroken`. */
export function openBytes(key: Buffer, place: string, sealed: Buffer): Buffer {
  try {
    const end = sealed.length - tagBytes;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(end));
    const clear = decipher.update(sealed.subarray(nonceBytes, end));
    decipher.final();
    return clear;
  } catch (cause) {
    throw new SealBroken(`What is sealed for ${place} does not open.`, { cause });
  }
}

/** Seals a plain value. */
export function seal(key: Buffer, place: string, value: unknown): Buffer {
  return sealBytes(key, place, JSON.stringify(value ?? null));
}

/** Opens a plain value; its shape is vouched for by the seal, because only this installation can have made it. */
export function open<T>(key: Buffer, place: string, sealed: Buffer): T {
  return JSON.parse(openBytes(key, place, sealed).toString('utf8')) as T;
}
