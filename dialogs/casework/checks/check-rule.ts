import type { Case, Party } from '../../case.js';
import type { DeskRules } from '../desk-rules.js';
import type { KnownPoint } from '../points/point.js';
import type { Finding, LookedUp } from './check.js';

/** All that a rule of the pre-call check looks at. */
export interface Checked {
  readonly file: Case;
  readonly party: Party;
  readonly point: KnownPoint;
  /** Every point of the party that is in use. */
  readonly points: readonly KnownPoint[];
  readonly lookedUp: LookedUp;
  readonly rules: DeskRules;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** One rule of the pre-call check: what it finds, if anything. */
export type CheckRule = (checked: Checked) => Finding | undefined;
