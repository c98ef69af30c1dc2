import type { FieldName } from '../../dialogs/casework/fields/field.js';
import type { FieldStatus } from '../../dialogs/casework/fields/field-status.js';
import type { Outcome, Supplement } from '../../dialogs/engine/state.js';
import type { Channel, Clarity, PartyRole } from '../../dialogs/vocabulary.js';

/** One field of one party: how it stands, and where that comes from. */
export interface ResultRow {
  readonly caseId: string;
  readonly partyId: string;
  readonly role: PartyRole;
  /** Absent when there was no conversation yet. */
  readonly conversationId?: string;
  /** Id and version, like `borrower-before.v1`. */
  readonly script: string;
  readonly questionId: string;
  readonly goal: string;
  /** Those of the case’s purposes that the question serves. */
  readonly purposes: readonly string[];
  /** The fact about the party that the answer tells of, where it is one that other sources know as well. */
  readonly field?: FieldName;
  readonly status: FieldStatus;
  /** Everything that says something of the field and still counts. */
  readonly sources: readonly string[];
  readonly clarity?: Clarity;
  /** In the words of the conversation's language. */
  readonly value?: string;
  /** The words that it was last taken from. */
  readonly said?: string;
  /** `party`, or the agent who set it. */
  readonly by?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
  readonly channel?: Channel;
  /** The number of the event in the conversation's log with those words. */
  readonly seq?: number;
  /** The call in which they were said. */
  readonly callId?: string;
  /** Codes of the reasons for the last verdict. */
  readonly reasons: readonly string[];
  readonly openReviews: number;
  readonly supplement?: Supplement['status'];
  readonly outcome?: Outcome;
  /** A contradiction waits for a person and the money has a date: somebody should look before it goes out. */
  readonly advice?: 'hold-recommended';
}

/** The columns of an export, in their order. */
export const resultColumns = [
  'caseId',
  'partyId',
  'role',
  'conversationId',
  'script',
  'questionId',
  'goal',
  'purposes',
  'field',
  'status',
  'sources',
  'clarity',
  'value',
  'said',
  'by',
  'at',
  'channel',
  'seq',
  'callId',
  'reasons',
  'openReviews',
  'supplement',
  'outcome',
  'advice',
] as const satisfies readonly (keyof ResultRow)[];
