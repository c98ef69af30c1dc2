import type { PartyRole } from '../../dialogs/vocabulary.js';
import type { NumberRef } from '../seal/number-digests.js';
import type { ReviewIndex } from '../store.js';
import { genesis, type LogOwner } from './chain.js';

/** A job as it is kept; what it carries lies sealed in the record of the commit that added it. */
export interface JobRecord {
  readonly id: string;
  readonly dueAt: number;
  /** The version that the commit made. */
  readonly version: number;
}

/** Under which entries a log is found again. */
export interface LogIndex {
  readonly number?: NumberRef & { readonly lastPromptAt: number };
  /** Who the party is in the case, their numbers by this log, and what they told at length. */
  readonly party?: { readonly role: PartyRole; readonly numbers: readonly NumberRef[] };
  readonly review?: ReviewIndex;
  readonly secrets?: readonly string[];
}

/**
 * How far a log has got, and what is still to be done, as JSON. What was said lies in one record for each of
 * its commits, so that a turn costs the same however long the log is. Nothing here is personal.
 */
export interface LogDocument {
  /** How the document and the records of its commits are written; see `logKeyOf`. */
  readonly format: 1 | 2;
  readonly id: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly version: number;
  /** How many events the log has. */
  readonly seq: number;
  /** The last event's hash. */
  readonly hash: string;
  readonly jobs: readonly JobRecord[];
  readonly index: LogIndex;
}

/** A log before its first commit. */
export function emptyDocument(owner: LogOwner): LogDocument {
  const { logId, caseId, partyId } = owner;
  return {
    format: 2,
    id: logId,
    caseId,
    partyId,
    version: 0,
    seq: 0,
    hash: genesis(owner),
    jobs: [],
    index: {},
  };
}
