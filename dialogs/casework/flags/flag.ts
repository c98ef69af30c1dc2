import type { Personal, Public } from '../../fact.js';
import type { FlagCode, FlagSeverity } from '../../red-flag.js';
import type { CaseFacts } from './case-facts.js';
import type { Evidence } from './flag-rule.js';

/** What is to be done about a flag next. */
export const flagActions = [
  'supplement',
  're-call',
  'hr-call',
  'document',
  'hardship-referral',
  'close-no-action',
] as const;
/** What is to be done about a flag next. */
export type FlagAction = (typeof flagActions)[number];

/** What a person found of a flag. It says whether the signal was right, and nothing of the party. */
export const flagVerdicts = ['upheld', 'rejected'] as const;
/** What a person found of a flag. */
export type FlagVerdict = (typeof flagVerdicts)[number];

/** What a person decided to do about a flag, who does it, and until when. */
export interface FlagPlan {
  readonly action: FlagAction;
  readonly owner: string;
  /** YYYY-MM-DD. */
  readonly due: string;
  readonly by: string;
  readonly at: string;
}

/** A red flag that was raised: a signal for a person, never a decision. */
export interface Flag {
  readonly id: string;
  readonly flag: FlagCode;
  readonly severity: FlagSeverity;
  /** What the rule found it about; absent where a person set it. */
  readonly key?: string;
  readonly evidence: readonly Evidence[];
  readonly raisedAt: string;
  /** A person, or `ringback`. */
  readonly raisedBy: string;
  /** Found by a rule whose flags people kept rejecting: recorded, not shown. */
  readonly shadow: boolean;
  readonly plan?: FlagPlan;
  readonly closed?: { readonly by: string; readonly at: string; readonly verdict: FlagVerdict; readonly note?: string };
  /** What raised it is no longer so, and nobody had begun to work on it. */
  readonly outdatedAt?: string;
}

/** The flags of a dossier, by id. */
export type Flags = Readonly<Record<string, Flag>>;

/** What happens to flags. */
export interface FlagEvents {
  /** `words`: those of each evidence in turn. */
  'flag-found': Personal<
    {
      flagId: string;
      flag: FlagCode;
      severity: FlagSeverity;
      key: string;
      evidence: readonly Omit<Evidence, 'words'>[];
      shadow: boolean;
    },
    { words: readonly (string | null)[] }
  >;
  'flag-set': Personal<
    { flagId: string; flag: FlagCode; severity: FlagSeverity; by: string; questionId?: string },
    { words: string }
  >;
  'flag-outdated': Public<{ flagId: string }>;
  'flag-planned': Public<{ flagId: string; action: FlagAction; owner: string; due: string; by: string }>;
  'flag-closed': Personal<{ flagId: string; verdict: FlagVerdict; by: string }, { note?: string }>;
}

/** What is asked of flags, and told of them. */
export interface FlagCommands {
  /** All that is known at this moment, for the rules to look at. `shadowed`: rules whose findings are not shown. */
  observe: { readonly facts: CaseFacts; readonly shadowed: readonly FlagCode[] };
  'set-flag': { readonly flag: FlagCode; readonly words: string; readonly questionId?: string };
  'plan-flag': { readonly flagId: string; readonly action: FlagAction; readonly owner: string; readonly due: string };
  'close-flag': { readonly flagId: string; readonly verdict: FlagVerdict; readonly note?: string };
}

/** What flags have done in the world. */
export type FlagEffect =
  /** The rules look at the case anew. */
  | { readonly kind: 'observe' }
  /** What a person found of a flag is counted for its rule. */
  | { readonly kind: 'count-verdict'; readonly flagId: string; readonly flag: FlagCode; readonly upheld: boolean };
