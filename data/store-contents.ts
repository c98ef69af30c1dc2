import type { Employer } from '../dialogs/casework/employer.js';
import type { PastContact } from '../dialogs/policy/past-contact.js';
import type { PartyRole } from '../dialogs/vocabulary.js';
import type { KeptMember } from './campaigns-store.js';
import type { CaseDocument } from './case-document.js';
import type { Head } from './log/head.js';
import type { LogDocument } from './log/log-document.js';
import type { SealedRecord } from './seal/record-seal.js';
import type { Restriction } from './store.js';

/** A party’s key, wrapped; or what proves that it was destroyed. */
export type KeptKey =
  | { readonly ref: string; readonly wrapped: Buffer }
  | { readonly ref: string; readonly wrapped: null; readonly erasure: string };

/** Where a number stands in a case: the how-manieth of the party’s, and the digests that it is found by. */
export interface KeptNumber {
  readonly caseId: string;
  readonly partyId: string;
  readonly place: number;
  readonly role: PartyRole;
  readonly bucket: string;
  readonly proof: string;
}

/** A restriction, under the digest of its number. */
export interface KeptRestriction extends Pick<Restriction, 'channel' | 'reason' | 'at'> {
  readonly ref: string;
}

/** A contact, under the digest of its number or its party. */
export interface KeptContact extends Omit<PastContact, 'proves'> {
  readonly ref: string;
  readonly id: string;
  /** False when it was taken back. */
  readonly counts: boolean;
}

/** A log as it lies there. */
export interface KeptLog {
  readonly document: LogDocument;
  /** The first first. */
  readonly commits: readonly { readonly version: number; readonly turn?: string; readonly record: Buffer }[];
  /** Absent when a crash came before it was written. */
  readonly head?: Head & { readonly mac: string };
}

/** How a log ends. */
export interface LogEnd extends Head {
  readonly logId: string;
}

/** All that a store keeps, sealed as it lies there, for another store under the same installation’s key. */
export interface StoreContents {
  keys(): AsyncIterable<KeptKey>;
  cases(): AsyncIterable<CaseDocument>;
  numbers(): AsyncIterable<KeptNumber>;
  employers(): AsyncIterable<Employer>;
  restrictions(): AsyncIterable<KeptRestriction>;
  campaigns(): AsyncIterable<string>;
  /** Campaign by campaign. */
  campaignMembers(): AsyncIterable<KeptMember>;
  contacts(): AsyncIterable<KeptContact>;
  records(): AsyncIterable<SealedRecord>;
  logs(): AsyncIterable<KeptLog>;
  /** In the order of the logs’ ids. */
  ends(): AsyncIterable<LogEnd>;
}
