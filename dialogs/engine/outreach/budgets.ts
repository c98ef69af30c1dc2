import type { AttemptFailure } from '../input.js';

const hour = 3_600_000;

/** What follows an attempt that reached nobody. */
export interface CauseRule {
  /** Waits (ms) before the same is tried again: one for each time that this may happen before `afterwards`. */
  readonly again: readonly number[];
  /**
   * `next`: the plan's next way. `voice`: by telephone, since messages do not arrive. `person`: nothing more is tried on
   * this number; somebody looks, and asks for another.
   */
  readonly afterwards: 'next' | 'voice' | 'person';
}

/** So many calls in vain, whatever their causes, before no further one is placed. */
export const callsInVain = 3;
/** Milliseconds between two calls (policy, section 1: voice.minGap). */
export const callGapMs = 4 * hour;
/** Milliseconds before the call in another band: the next day, since two calls on one day press. */
export const bandGapMs = 20 * hour;
/** Milliseconds from a notice to the call that it announces: ten minutes to an hour make it expected. */
export const noticeMs = 0.5 * hour;

/** The next step after each cause; the codes of messages stand in section 6 of the policy. */
export const causeRules: Readonly<Record<AttemptFailure, CauseRule>> = {
  // Somebody is there, and on the telephone.
  busy: { again: [callGapMs, callGapMs], afterwards: 'next' },
  'no-answer': { again: [], afterwards: 'next' },
  machine: { again: [], afterwards: 'next' },
  // The network did not put it through.
  failed: { again: [hour], afterwards: 'next' },
  canceled: { again: [hour], afterwards: 'next' },
  'invalid-number': { again: [], afterwards: 'person' },
  'out-of-service': { again: [], afterwards: 'person' },
  // It may be that the party wants nothing from us (30004).
  blocked: { again: [], afterwards: 'person' },
  // The handset is off or out of reach (30003).
  unreachable: { again: [hour, 4 * hour, 24 * hour], afterwards: 'voice' },
  // Nobody says why (30008).
  unexplained: { again: [hour], afterwards: 'person' },
  // It waited too long at the carrier (30036): sent anew, in hours.
  'not-in-time': { again: [0, hour], afterwards: 'person' },
  // It waits for the sender or the country to be allowed again, and goes then.
  'not-allowed': { again: [0, hour], afterwards: 'person' },
  // A landline, or no carrier takes it (30006, 21614); this sender does not reach it (21612).
  'takes-no-texts': { again: [], afterwards: 'voice' },
  'no-route': { again: [], afterwards: 'voice' },
  // The carrier filtered the wording (30007); the same words would meet the same end.
  filtered: { again: [], afterwards: 'voice' },
  undelivered: { again: [], afterwards: 'person' },
};
