import type { Market } from '../../vocabulary.js';
import type { PlacedCall } from '../calls/call.js';
import type { Comparison } from '../comparison/comparison.js';
import type { FieldName } from '../fields/field.js';
import type { Field } from '../fields/fields-of.js';
import { confirmationEvidence } from './confirmation-evidence.js';
import type { Steps } from './step.js';

/** How a step stands. A mismatch is for a person to look into; it stops nothing by itself. */
export type StepState = 'not-needed' | 'open' | 'mismatch' | 'done';

/** What the steps of a party's check are told from. */
export interface StepsFrom {
  readonly steps: Steps;
  readonly comparison: Pick<Comparison, 'agreements'>;
  readonly fields: readonly Field[];
  /** The calls that people placed to colleagues about the party. */
  readonly colleagueCalls: readonly PlacedCall[];
  /** Whose business days count. */
  readonly market: Market;
  /** YYYY-MM-DD: when the money goes out, or the note is signed. */
  readonly noteDate?: string;
  /** What is open before an approval; absent for those with whom a case is not approved. */
  readonly open?: readonly string[];
}

/** How the approval stands. `overtaken`: something came to light since then that would have kept somebody from it. */
export type ApprovalState = 'not-needed' | 'open' | 'done' | 'overtaken';

/** The steps of a party's check: papers, employer, income and stability, a colleague where it has to be, approval. */
export function stepsOf(from: StepsFrom) {
  const { steps, colleagueCalls } = from;
  return {
    documents: { state: documentsState(from), documents: steps.documents },
    employer: {
      state: employerState(from),
      confirmations: steps.employerChecks.map((check) => ({ ...check, ...confirmationEvidence(check, from) })),
    },
    income: { state: incomeState(from) },
    colleague: {
      state: colleagueState(colleagueCalls),
      calls: colleagueCalls.map(({ id, by, approvedBy, reason, outcome }) => ({
        id,
        by,
        approvedBy,
        reason,
        outcome: outcome?.outcome,
      })),
    },
    approval: { state: approvalState(from), ...steps.approval },
  };
}

function approvalState({ steps: { approval }, open }: StepsFrom): ApprovalState {
  if (open === undefined) return 'not-needed';
  if (!approval) return 'open';
  return approval.overtaken || open.length > 0 ? 'overtaken' : 'done';
}

function documentsState({ steps: { documents }, comparison }: StepsFrom): StepState {
  const kept = documents.filter(({ status }) => status !== 'rejected');
  if (comparison.agreements.employer === 'differ' || kept.some(({ agreement }) => agreement === 'differ'))
    return 'mismatch';
  return kept.length > 0 && kept.every(({ status }) => status === 'verified') ? 'done' : 'open';
}

function employerState(from: StepsFrom): StepState {
  if (anyOf(from, ['employer', 'inPost', 'title'], 'mismatch')) return 'mismatch';
  const whole = from.steps.employerChecks.some((check) => {
    const { lacks, windowOk } = confirmationEvidence(check, from);
    return lacks.length === 0 && windowOk === true && check.status !== 'left' && check.status !== 'not-working';
  });
  return whole ? 'done' : 'open';
}

function incomeState(from: StepsFrom): StepState {
  if (anyOf(from, ['monthlyIncome', 'startDate', 'payDay', 'contributionsPayer', 'payrollName'], 'mismatch'))
    return 'mismatch';
  return anyOf(from, ['monthlyIncome'], 'verified') && !anyOf(from, ['startDate'], 'ambiguous') ? 'done' : 'open';
}

/** Never begun by itself: only a call that somebody placed, with a reason and a second person's yes, opens it. */
function colleagueState(calls: readonly PlacedCall[]): StepState {
  if (calls.length === 0) return 'not-needed';
  const outcomes = calls.map(({ outcome }) => outcome?.outcome);
  if (outcomes.includes('confirmed')) return 'done';
  return outcomes.some((one) => one === 'left' || one === 'not-known') ? 'mismatch' : 'open';
}

function anyOf({ fields }: StepsFrom, names: readonly FieldName[], status: Field['status']): boolean {
  return fields.some((field) => names.includes(field.name) && field.status === status);
}
