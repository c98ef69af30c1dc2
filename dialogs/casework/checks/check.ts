import type { Personal } from '../../fact.js';
import type { Permission } from '../../policy/permission.js';
import type { PartyRole } from '../../vocabulary.js';
import type { Employer } from '../employer.js';

/** What sort of line a number is, as far as it can be told. */
export type LineType = 'mobile' | 'landline' | 'mobile-or-landline' | 'voip' | 'toll-free' | 'other' | 'invalid';

/** Another place where a number stands. */
export interface NumberUse {
  readonly caseId: string;
  readonly partyId: string;
  readonly role: PartyRole;
}

/** What was looked up about a contact point before it is used. */
export interface LookedUp {
  readonly lineType: LineType;
  /** Every party with this number, in all cases; the checked party among them. Of an employer's, other employers are left out. */
  readonly uses: readonly NumberUse[];
  /** Employers that are known under this number. */
  readonly employers: readonly Employer[];
  /** Employers that are known under the name on file. */
  readonly named: readonly Employer[];
  /** What the policy says to a call or message at this moment. */
  readonly permission: Permission;
  /** Whether the party that this one is asked about allows it; absent where nobody has to. */
  readonly authorised?: boolean;
}

/** What a check found. A finding that blocks keeps the number from being dialled; others warn. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'blocks' | 'warns';
  /** The red flag that goes with it. */
  readonly flag?: string;
  /** What was found, without anything personal: a day, a count, the ids of cases. */
  readonly detail?: string;
}

/** A check of one contact point at one moment. */
export interface Check {
  readonly id: string;
  readonly pointId: string;
  /** What was checked, so that a number that changed since is not dialled on it; empty once erased. */
  readonly value: string;
  readonly at: string;
  readonly by: string;
  readonly passed: boolean;
  readonly findings: readonly Finding[];
}

/** The last check of each contact point. */
export interface Checks {
  readonly latest: Readonly<Record<string, Check>>;
}

/** What happens to checks. */
export interface CheckEvents {
  'point-checked': Personal<
    { checkId: string; pointId: string; by: string; passed: boolean; findings: readonly Finding[] },
    { value: string }
  >;
}

/** What is asked of checks. */
export interface CheckCommands {
  'check-point': { readonly pointId: string; readonly lookedUp: LookedUp };
}
