import type { FlagCode, FlagSeverity } from '../../red-flag.js';
import type { Localized } from '../../vocabulary.js';
import type { CaseFacts } from './case-facts.js';

/** One thing that raised a flag: the words or facts, and where they stand. */
export interface Evidence {
  /** What was found, as a code: `contradicts`, `differs-from-file`, `number-in-other-cases`. */
  readonly code: string;
  readonly partyId: string;
  /** The conversation, call or check. */
  readonly from?: string;
  readonly questionId?: string;
  readonly pointId?: string;
  /** Other cases that are concerned. */
  readonly cases?: readonly string[];
  /** What was said: the party's own, and sealed with them. Those of others stay where they were said. */
  readonly words?: string;
}

/** What a rule found. */
export interface FlagFinding {
  /** What it is about; the same finding found again has the same key. */
  readonly key: string;
  readonly evidence: readonly Evidence[];
}

/** One red flag: its words, and the rule that finds it. Pure. */
export interface FlagRule {
  readonly flag: FlagCode;
  readonly severity: FlagSeverity;
  readonly name: Localized;
  /** What to rule out, or to do, before anything is held against anybody. */
  readonly ruleOut: Localized;
  /** Absent where only a person may set it. */
  readonly find?: (facts: CaseFacts) => readonly FlagFinding[];
}
