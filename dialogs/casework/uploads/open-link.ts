import { limits } from '../../limits.js';
import type { UploadLink, UploadLinks } from './upload.js';

/** How long a browser that told the birthday need not tell it again, in milliseconds. */
const sessionMs = 30 * 60_000;

/** How a link stands. One that is not open leads nowhere, and never will again. */
export type LinkStanding = 'open' | 'revoked' | 'locked' | 'expired';

/** How a link stands at this moment (ISO 8601). */
export function standingOf({ revoked, tries, expiresAt }: UploadLink, at: string): LinkStanding {
  if (revoked) return 'revoked';
  if (tries >= limits.identityTries) return 'locked';
  return at < expiresAt ? 'open' : 'expired';
}

/** Whether a link still leads anywhere at this moment (ISO 8601). */
export function isOpen(link: UploadLink, at: string): boolean {
  return standingOf(link, at) === 'open';
}

/** The link with this secret's digest, if it still leads anywhere. */
export function openLinkWith(links: UploadLinks, token: string, at: string): UploadLink | undefined {
  return Object.values(links).find((link) => link.token === token && isOpen(link, at));
}

/** Whether this browser has told the birthday, not long ago. */
export function hasProved({ sessions }: UploadLink, session: string, at: string): boolean {
  return sessions.some((one) => one.token === session && Date.parse(at) - Date.parse(one.at) < sessionMs);
}
