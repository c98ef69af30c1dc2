import type { Personal, Public } from '../../fact.js';

/**
 * Why an employer could not be confirmed: W1 stale data, W2 a change inside the employer, W3 a recording error, W4 a
 * misdial, W5 suspected falsehood, W6 refused for privacy, W7 refused otherwise, W8 another name of the same employer,
 * W9 another job since the application.
 */
export const causeCodes = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9'] as const;
/** Why an employer could not be confirmed; H1 and on are a desk's own (`DeskRules`). */
export type CauseCode = (typeof causeCodes)[number] | `H${number}`;

/** What lies with us or with the employer; all of it is ruled out before anybody is suspected. */
export const oursFirst: readonly CauseCode[] = ['W1', 'W2', 'W3', 'W4'];

/** The cause that a person found, and those that were ruled out. */
export interface Causes {
  readonly chosen?: {
    readonly cause: CauseCode;
    readonly by: string;
    readonly at: string;
    readonly note?: string;
    /** A second person's yes, which a suspicion needs. */
    readonly approved?: { readonly by: string; readonly at: string };
  };
  readonly ruledOut: Readonly<
    Partial<Record<CauseCode, { readonly by: string; readonly at: string; readonly evidence: string }>>
  >;
}

/** What happens to causes. */
export interface CauseEvents {
  'cause-chosen': Personal<{ cause: CauseCode; by: string }, { note?: string }>;
  'cause-ruled-out': Personal<{ cause: CauseCode; by: string }, { evidence: string }>;
  'cause-approved': Public<{ cause: CauseCode; by: string }>;
}

/** What people do with causes. */
export interface CauseCommands {
  'choose-cause': { readonly cause: CauseCode; readonly note?: string };
  'rule-out-cause': { readonly cause: CauseCode; readonly evidence: string };
  'approve-cause': { readonly cause: CauseCode };
}
