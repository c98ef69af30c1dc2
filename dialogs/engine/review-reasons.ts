import { sideExits } from '../script/steps.js';

/** Why something waits for a person: a doubt about an answer, a wish, or something that only a person can do. */
export const reviewReasons = [
  ...sideExits,
  'asked-for-person',
  'attachment-received',
  'call-back-to-arrange',
  'call-to-arrange',
  'care',
  'contact-hours',
  'contact-not-allowed',
  'doubtful-answer',
  'fault',
  'follow-up-unanswered',
  'identity-locked',
  'identity-not-answered',
  'machine-failed',
  'maybe-excluded',
  'maybe-opted-out',
  'message-not-delivered',
  'not-reached',
  'number-blocked',
  'number-invalid',
  'opted-out',
  'out-of-order',
  'read-back-unanswered',
  'record-disputed',
  'said-after-the-end',
  'said-beside-the-call',
  'said-unasked',
  'silent-on-sensitive',
  'task',
  'unknown-number',
  'wrong-number',
] as const;
/** Why something waits for a person. */
export type ReviewReason = (typeof reviewReasons)[number];
