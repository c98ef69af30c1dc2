/** The parts that common blocks play. The engine knows their meaning, the common script their words. */
export const steps = [
  // the opening, in this order
  'caller-identity',
  'right-party',
  'recording',
  'convenience',
  'check-code',
  'identity',
  'identity-by-text',
  'commands',
  // the closing
  'read-back',
  'which-item',
  'farewell',
  'goodbye',
  'more-by-text',
  'explained',
  // side exits and ladders
  'doubt',
  'wrong-person',
  'not-now',
  'purpose',
  'who-calls',
  'voicemail',
  'stop-choice',
  'hardship',
  'denies-knowledge',
  'complaint',
  'call-back-time',
  'call-back-hour',
  'call-back-agreed',
  'call-back-proposed',
  'transfer',
  'no-agent',
  'to-text',
  'opted-out',
  'locked',
  'refusal',
  'evasion',
  'help',
  'handed-to-person',
  'already-closed',
  'unknown-number',
  'confirm',
  'slower',
  'language',
  'later',
  'hours-noted',
  'no-hurry',
  'not-matched',
  'too-long',
  'bad-line',
] as const;
/** The part that a common block plays. */
export type Step = (typeof steps)[number];

/** The ways in which a conversation leaves its script; each has its own words and its own task for a person. */
export const sideExits = ['hardship', 'complaint', 'denies-knowledge', 'wrong-person', 'doubt', 'to-person'] as const;
/** A way in which a conversation leaves its script. */
export type SideExit = (typeof sideExits)[number];

/** Messages that the engine sends by name; their words stand under `messages` in the common script. */
export const messageNames = [
  'first-notice',
  'call-notice',
  'probe',
  'probe-again',
  'supplement',
  'supplement-because',
  'supplement-partly',
  'supplement-unreadable',
  'supplement-wrong',
  'supplement-incomplete',
  'supplement-other',
  'supplement-withdrawn',
  'education',
  'missed-call',
  'to-person',
  'closed',
  'opted-out',
  'identity',
  'open-items',
  'still-open',
  'last-open',
  'take-your-time',
  'documents-noted',
  'attachment-noted',
  'after-the-call',
  'notice-again',
  'first-reminder',
  'reminder',
  'reminder-many',
  'reminder-documents',
  'help',
  'neutral',
] as const;
/** A message that the engine sends by name. */
export type MessageName = (typeof messageNames)[number];
