/**
 * What the policy's caps look back upon: calls that we placed, messages that began or reminded, voicemails that were
 * left, and talks, which are calls in which the right party was identified.
 */
export const contactKinds = ['call', 'opener', 'reminder', 'voicemail', 'talk'] as const;
/** What the policy's caps look back upon. */
export type ContactKind = (typeof contactKinds)[number];

/** A contact that was made. */
export interface PastContact {
  readonly kind: ContactKind;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Contacts are kept as long as the longest window of any profile looks back, and a day for the clocks. */
export const keptMs = 31 * 24 * 3_600_000;
