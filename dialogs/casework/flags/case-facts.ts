import type { OnFile, Party } from '../../case.js';
import type { Review, Supplement } from '../../engine/state.js';
import type { AnswerValue, PartyRole } from '../../vocabulary.js';
import type { Finding, NumberUse } from '../checks/check.js';
import type { Comparison } from '../comparison/comparison.js';
import type { Confirmation, VerifiedField, VerifierSource } from '../pulls/verifier.js';

/** An answer that holds, with the last words that were said to its question. */
export interface GivenAnswer {
  readonly partyId: string;
  readonly role: PartyRole;
  /** The conversation, or the call, that it was given in. */
  readonly from: string;
  /** ISO 8601, UTC: when it was last said. */
  readonly at: string;
  readonly questionId: string;
  readonly value: AnswerValue;
  readonly said?: string;
}

/** A signal that a turn raised, and that no later answer or decision has taken back. */
export interface TurnSignal {
  readonly partyId: string;
  readonly role: PartyRole;
  readonly from: string;
  readonly flag: string;
  /** Empty where it was about none. */
  readonly questionId: string;
  /** A clarity, a side exit, `care` or `identity-failed`. */
  readonly because: string;
  readonly said?: string;
}

/** A review that still waits, or was closed without a value. */
export interface OpenDoubt extends Pick<Review, 'reason' | 'items' | 'said'> {
  readonly partyId: string;
  readonly from: string;
  readonly reviewId: string;
}

/** What the last check of a contact point found. */
export interface CheckedPoint {
  readonly partyId: string;
  readonly role: PartyRole;
  readonly pointId: string;
  readonly checkId: string;
  readonly findings: readonly Finding[];
}

/** How a source that was asked stands to what the party says of a field. */
export interface PulledField {
  readonly source: VerifierSource;
  readonly field: VerifiedField;
  readonly status: Confirmation['status'];
}

/** A number, and where else it stands. */
export interface KnownNumber {
  readonly partyId: string;
  /** A contact point's name, or the question whose answer it is. */
  readonly pointId: string;
  readonly uses: readonly NumberUse[];
}

/** An answer that was given at length, and who gave the same. */
export interface KnownWords {
  readonly questionId: string;
  /** The conversation that it was given in. */
  readonly from: string;
  readonly uses: readonly NumberUse[];
}

/**
 * All that is known when flags are looked for: about one party of the loan, with what the employer and colleagues said
 * who were asked about them. Other parties of the loan are not in it.
 */
export interface CaseFacts {
  readonly caseId: string;
  readonly party: Pick<Party, 'id' | 'role' | 'locale' | 'records'> & { readonly onFile: OnFile };
  readonly answers: readonly GivenAnswer[];
  readonly signals: readonly TurnSignal[];
  readonly doubts: readonly OpenDoubt[];
  readonly supplements: readonly Pick<Supplement, 'questionId' | 'status'>[];
  readonly checks: readonly CheckedPoint[];
  readonly numbers: readonly KnownNumber[];
  readonly told: readonly KnownWords[];
  /** What the comparison across sources found, by field. */
  readonly agreements: Comparison['agreements'];
  /** What sources that were asked have of each field, by their last answer. */
  readonly pulled: readonly PulledField[];
}
