import type { LogOwner } from '../log/chain.js';
import { genesis } from '../log/chain.js';
import type { ReviewIndex } from '../store.js';

/** Personal values of the events from one number to another, sealed together: `[seq, canonical JSON]` each. */
export interface PersonalBlock {
  readonly from: number;
  readonly to: number;
  readonly sealed: Buffer;
}

/** What one commit sealed beside its events: the replies to its turn, and what its jobs carry. */
export interface Parcel {
  /** The version that the commit made. */
  readonly version: number;
  readonly turn?: string;
  readonly jobs: readonly string[];
  /** Absent when the party had been erased. */
  readonly sealed?: Buffer;
}

/** What a parcel holds once it is open. */
export interface ParcelContent {
  readonly replies?: unknown;
  readonly jobs: Readonly<Record<string, unknown>>;
}

/** A job as it is kept; what it carries is in the youngest parcel that names it. */
export interface JobRecord {
  readonly id: string;
  readonly dueAt: number;
}

/** Under which entries a conversation is found again. */
export interface ConversationIndex {
  readonly number?: { readonly bucket: string; readonly proof: string; readonly lastPromptAt: number };
  readonly review?: ReviewIndex;
}

/** A conversation as it lies on the disk. Nothing in it is personal in clear. */
export interface ConversationDocument {
  readonly id: string;
  readonly caseId: string;
  readonly partyId: string;
  readonly version: number;
  /** How many events the log has. */
  readonly seq: number;
  /** The last event's hash. */
  readonly hash: string;
  /** Lines as `writeLine` makes them; only ever added to. */
  readonly log: Buffer;
  readonly personal: readonly PersonalBlock[];
  /** Oldest first. */
  readonly parcels: readonly Parcel[];
  readonly jobs: readonly JobRecord[];
  readonly index: ConversationIndex;
}

/** Where things are kept; each seal is bound to its place. */
export const places = {
  personal: (conversationId: string, from: number, to: number): string => `${conversationId} events ${from}-${to}`,
  parcel: (conversationId: string, version: number): string => `${conversationId} commit ${version}`,
};

/** A conversation before its first commit. */
export function emptyDocument(owner: LogOwner): ConversationDocument {
  const { conversationId, caseId, partyId } = owner;
  const lists = { log: Buffer.alloc(0), personal: [], parcels: [], jobs: [], index: {} };
  return { id: conversationId, caseId, partyId, version: 0, seq: 0, hash: genesis(owner), ...lists };
}
