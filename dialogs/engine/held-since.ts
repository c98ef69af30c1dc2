import { limits } from '../limits.js';

/** A proof of identity holds as long as a thread waits. */
export function heldSince(passedAt: string | undefined, at: string): boolean {
  return passedAt !== undefined && Date.parse(at) - Date.parse(passedAt) <= limits.waitMs;
}
