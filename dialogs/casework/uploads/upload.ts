import type { Public } from '../../fact.js';
import type { Reach } from '../education/lesson.js';

/** A link to the private page on which a party sends papers. The link itself is kept nowhere, only its digest. */
export interface UploadLink {
  readonly id: string;
  /** SHA-256 of the secret in the link, as hex. */
  readonly token: string;
  readonly by: string;
  readonly at: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
  /** Wrong birthdays. */
  readonly tries: number;
  /** Digests of what browsers got that told the birthday. */
  readonly sessions: readonly { readonly token: string; readonly at: string }[];
  readonly revoked?: { readonly by: string; readonly at: string };
}

/** The upload links of a dossier, by id. */
export type UploadLinks = Readonly<Record<string, UploadLink>>;

/** What happens to upload links. */
export interface UploadEvents {
  'upload-link-made': Public<{ linkId: string; token: string; expiresAt: string; by: string }>;
  'upload-link-revoked': Public<{ linkId: string; by: string }>;
  'upload-identity-passed': Public<{ linkId: string; session: string }>;
  'upload-identity-failed': Public<{ linkId: string; tries: number }>;
}

/** The name of the text that takes a link to a party. */
export const linkTemplate = 'upload-link';

/** How a link goes out, with what was looked up for it. */
export interface LinkSending {
  readonly url: string;
  readonly reach: Reach;
  /** How many papers are missing. */
  readonly missing: number;
}

/** What is asked of upload links. */
export interface UploadCommands {
  /** `send`: the party gets it by text at once. */
  'make-upload-link': { readonly token: string; readonly isOn: boolean; readonly send?: LinkSending };
  'revoke-upload-link': { readonly linkId: string };
  /** `digits`: month and day of birth, as four digits; `session`: the digest of what the browser gets if they are right. */
  'prove-for-upload': { readonly linkId: string; readonly digits: string; readonly session: string };
}
