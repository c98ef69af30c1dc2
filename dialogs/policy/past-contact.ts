/**
 * What the policy looks back upon: calls that we placed, messages that began or reminded, voicemails that were left, and
 * talks, which are calls in which the right party was identified. Who was identified in a thread counts against no cap.
 */
export const contactKinds = ['call', 'opener', 'reminder', 'voicemail', 'talk', 'identified'] as const;
/** What the policy's caps look back upon. */
export type ContactKind = (typeof contactKinds)[number];

/** A contact that was made. */
export interface PastContact {
  readonly kind: ContactKind;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Whether it was with this very party on this very number; either alone is enough to be counted. */
  readonly proves?: boolean;
}

/** What counts against caps lies in the last thirty days, and a day for the clocks. */
export const countedMs = 31 * 24 * 3_600_000;

/** Contacts are kept as long as one of them may confirm a number (`reassignedAfterDays`), and a day for the clocks. */
export const keptMs = 91 * 24 * 3_600_000;
