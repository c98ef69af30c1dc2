import type { Outcome, Supplement } from '../../dialogs/engine/state.js';
import type { Channel, Clarity, PartyRole } from '../../dialogs/vocabulary.js';
import type { ResultStatus } from './result-status.js';

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
  readonly status: ResultStatus;
  readonly clarity?: Clarity;
  /** In the words of the conversation's language. */
  readonly value?: string;
  /** `party`, or the agent who set it. */
  readonly by?: string;
  /** ISO 8601, UTC. */
  readonly at?: string;
  readonly channel?: Channel;
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
  'status',
  'clarity',
  'value',
  'by',
  'at',
  'channel',
  'reasons',
  'openReviews',
  'supplement',
  'outcome',
  'advice',
] as const satisfies readonly (keyof ResultRow)[];
