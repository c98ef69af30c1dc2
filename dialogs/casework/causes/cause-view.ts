import type { DeskRules } from '../desk-rules.js';
import type { CauseCode, Causes } from './cause.js';
import type { CauseFacts } from './cause-facts.js';
import { type CauseQuestion, causeQuestions } from './cause-questions.js';
import { changeInside } from './evidence/change-inside.js';
import type { Evidence, Speaks } from './evidence/evidence.js';
import { jobChanged } from './evidence/job-changed.js';
import { misdial } from './evidence/misdial.js';
import { nameVariant } from './evidence/name-variant.js';
import { recordingError } from './evidence/recording-error.js';
import { refusedForPrivacy, refusedOtherwise } from './evidence/refusals.js';
import { staleData } from './evidence/stale-data.js';
import { isCauseOpen } from './is-cause-open.js';

/** How it stands with a party's employer: what asks for a cause, and what speaks for each. */
export interface CauseView {
  /** While it is open, nothing about the employer counts as verified. */
  readonly open: boolean;
  readonly questions: readonly CauseQuestion[];
  readonly chosen?: Causes['chosen'];
  readonly causes: readonly {
    readonly cause: CauseCode;
    /** What the desk calls a cause of its own. */
    readonly name?: DeskRules['causes'][string];
    readonly speaks: readonly Speaks[];
    readonly ruledOut?: { readonly by: string; readonly at: string; readonly evidence: string };
  }[];
}

/** In the order in which they are to be looked at: our own records first, a suspicion last and by people alone. */
const inOrder: readonly (readonly [CauseCode, Evidence])[] = [
  ['W1', staleData],
  ['W2', changeInside],
  ['W3', recordingError],
  ['W4', misdial],
  ['W8', nameVariant],
  ['W9', jobChanged],
  ['W6', refusedForPrivacy],
  ['W7', refusedOtherwise],
  ['W5', () => []],
];

/** Shows what asks for a cause and what speaks for each. It proposes; a person decides. */
export function causeView(facts: CauseFacts): CauseView {
  const { chosen, ruledOut } = facts.dossier.causes;
  return {
    open: isCauseOpen(facts),
    questions: causeQuestions(facts),
    ...(chosen && { chosen }),
    causes: [
      ...inOrder.map(([cause, evidence]) => ({ cause, speaks: evidence(facts) })),
      ...Object.entries(facts.rules.causes).map(([cause, name]) => ({ cause: cause as CauseCode, name, speaks: [] })),
    ].map((one) => ({ ...one, ...(ruledOut[one.cause] && { ruledOut: ruledOut[one.cause] }) })),
  };
}
