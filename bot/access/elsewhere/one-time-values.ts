import { createHash, randomBytes } from 'node:crypto';

/** What ties an answer from elsewhere to the browser that asked: nothing of it is kept but the secret, by that browser. */
export interface OneTimeValues {
  readonly state: string;
  readonly nonce: string;
  /** For PKCE (RFC 7636). */
  readonly verifier: string;
}

/** The secret that a browser keeps meanwhile. */
export function newOneTimeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Of one secret always the same, and none tells another. */
export function oneTimeValues(secret: string): OneTimeValues {
  const valueFor = (use: string) => createHash('sha256').update(`${use} ${secret}`).digest('base64url');
  return { state: valueFor('state'), nonce: valueFor('nonce'), verifier: valueFor('verifier') };
}
