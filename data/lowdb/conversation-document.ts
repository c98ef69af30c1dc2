import { genesis, type LogOwner } from '../log/chain.js';
import type { ReviewIndex } from '../store.js';

/** A job as it is kept; what it carries lies sealed in the record of the commit that added it. */
export interface JobRecord {
  readonly id: string;
  readonly dueAt: number;
  /** The version that the commit made. */
  readonly version: number;
}

/** A number as it is kept: see `NumberIndex`. */
export interface NumberRef {
  readonly bucket: string;
  readonly proof: string;
}

/** Under which entries a conversation is found again. */
export interface ConversationIndex {
  readonly number?: NumberRef & { readonly lastPromptAt: number };
  readonly review?: ReviewIndex;
}

/**
 * How far a conversation has got, and what is still to be done, as JSON. What was said lies in one record for each of
 * its commits, so that a turn costs the same however long the conversation is. Nothing here is personal.
 */
export interface ConversationDocument {
  /** How the document and the records of its commits are written. */
  readonly format: 1;
  readonly id: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly version: number;
  /** How many events the log has. */
  readonly seq: number;
  /** The last event's hash. */
  readonly hash: string;
  readonly jobs: readonly JobRecord[];
  readonly index: ConversationIndex;
}

/** A conversation before its first commit. */
export function emptyDocument(owner: LogOwner): ConversationDocument {
  const { conversationId, caseId, partyId } = owner;
  return {
    format: 1,
    id: conversationId,
    caseId,
    partyId,
    version: 0,
    seq: 0,
    hash: genesis(owner),
    jobs: [],
    index: {},
  };
}
