import type { OutreachPlan } from './plan.js';
import type { TimeBand } from './time-band.js';

/** How far trying to reach a party has come. */
export interface Outreach {
  readonly plan: OutreachPlan;
  /** The place in the plan of what is being tried. */
  readonly at: number;
  /** The bands of the party's day in which calls were tried, the first first. */
  readonly bands: readonly TimeBand[];
}
