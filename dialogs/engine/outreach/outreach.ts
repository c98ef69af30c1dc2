import type { AttemptFailure } from '../input.js';
import type { OutreachPlan } from './plan.js';
import type { TimeBand } from './time-band.js';

/** How far trying to reach a party has come. */
export interface Outreach {
  readonly plan: OutreachPlan;
  /** The place in the plan of what is being tried. */
  readonly at: number;
  /** The place in the plan of what is tried next, once its time has come. */
  readonly next?: number;
  /** The last attempt was one of the plan’s; not a call back, which the party asked for or a broken line calls for. */
  readonly byPlan: boolean;
  /** The bands of the party's day in which calls were tried, the first first. */
  readonly bands: readonly TimeBand[];
  /** Attempts that reached nobody, by why; those of messages count anew once the party was heard. */
  readonly failures: Readonly<Partial<Record<AttemptFailure, number>>>;
  /** Why the last attempt reached nobody. */
  readonly lastFailure?: AttemptFailure;
  /** Calls that reached nobody. */
  readonly callsInVain: number;
  /** The party was heard after the last attempt: whatever still waits to be sent or dialled for it is not. */
  readonly heard: boolean;
  /** When they were heard, ISO 8601: what was to be sent before that is not. */
  readonly heardAt?: string;
  /** When a mailbox last got our text. ISO 8601, UTC. */
  readonly voicemailAt?: string;
}

/** How it stands before anything was tried. */
export function noOutreach(plan: OutreachPlan): Outreach {
  return {
    plan,
    at: 0,
    next: undefined,
    byPlan: false,
    bands: [],
    failures: {},
    lastFailure: undefined,
    callsInVain: 0,
    heard: false,
    heardAt: undefined,
    voicemailAt: undefined,
  };
}
