import type { Case } from '../dialogs/case.js';
import type { NumberUse } from '../dialogs/casework/checks/check.js';
import type { Employer } from '../dialogs/casework/employer.js';
import type { Channel, Locale, PartyRole, Priority, ToldExclusion } from '../dialogs/vocabulary.js';
import type { CampaignStore } from './campaigns-store.js';
import type { ChangeFeed } from './changes.js';
import type { Contact, ContactStore } from './contacts-store.js';
import type { DueJob, DueLogs } from './due-logs.js';
import type { PaceStore } from './pace-store.js';
import type { RecordStore } from './record-store.js';
import type { DigestKey } from './seal/derive.js';

export type { DueJob } from './due-logs.js';

/** A fact in the log. `data` holds nothing personal; `personal` is sealed under the party's own key. */
export interface LogEvent {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: string;
  readonly version: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** Absent when the event has nothing personal; `null` once the party was erased. */
  readonly personal?: Readonly<Record<string, unknown>> | null;
}

/** An event that is about to be appended; the store gives it its number. */
export type NewEvent = Omit<LogEvent, 'seq'>;

/** Something to be done at or after `dueAt` (epoch ms): an effect to carry out, or a timer to fire. */
export interface Job {
  readonly id: string;
  readonly dueAt: number;
  /** Sealed under the party's key. */
  readonly payload: unknown;
}

/** What agents' queue knows of a log without opening it. */
export interface ReviewIndex {
  readonly priority: Priority;
  /** Epoch ms. */
  readonly dueAt: number;
  readonly open: number;
  /** Who looks after it: a word of the caller's. */
  readonly team?: string;
  /** The party's language. */
  readonly locale?: Locale;
}

/** A row of the agents' queue. */
export interface ReviewRow extends ReviewIndex {
  readonly logId: string;
  readonly caseId: string;
}

/** Which rows of the agents' queue are wanted: those that fit everything that is told. Rows that do not know their team or language fit any. */
export interface ReviewFilter {
  readonly kind?: 'conversation' | 'dossier';
  readonly priority?: Priority;
  readonly team?: string;
  readonly locale?: Locale;
}

/** Where a page of the agents' queue begins: behind this row. */
export type ReviewPlace = Pick<ReviewRow, 'priority' | 'dueAt' | 'logId'>;

/** How many logs wait of one sort. */
export interface ReviewCount {
  readonly kind: 'conversation' | 'dossier';
  readonly priority: Priority;
  readonly team?: string;
  readonly logs: number;
}

/** A number that may not be contacted over some channel, across conversations and cases. */
export interface Restriction {
  /** E.164; only its keyed digest is stored. */
  readonly number: string;
  readonly channel: Channel | 'all';
  readonly reason:
    | 'opted-out'
    | 'wrong-number'
    | 'hardship'
    | 'complaint'
    | 'number-invalid'
    | 'takes-no-texts'
    | ToldExclusion;
  /** False lifts the restriction. */
  readonly on: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A conversation or a dossier as it is kept: its log, the replies to its turns, and what still has to be done. */
export interface StoredLog {
  readonly id: string;
  readonly caseId: string;
  readonly partyId: string;
  /** Counts commits; 0 before the first. */
  readonly version: number;
  readonly events: readonly LogEvent[];
  /** Those that came after a version, which is cheaper than all of them. */
  eventsAfter(version: number): readonly LogEvent[];
  /** The replies given to a turn by its key, so that a repeated webhook gets the same again; `null` after an erasure. */
  readonly turns: Pick<ReadonlyMap<string, unknown>, 'get'>;
  readonly jobs: readonly Job[];
  readonly erased: boolean;
}

/** A log as it lies on the disk, with what opens it: what somebody needs to check it elsewhere. */
export interface LogEvidence {
  readonly logId: string;
  readonly caseId: string;
  readonly partyId: string;
  /** The last event's number and hash. */
  readonly seq: number;
  readonly hash: string;
  /** Opens this log and nothing else; absent once the party was erased. */
  readonly key?: Buffer;
  /** One for each commit, the first first. */
  readonly commits: readonly { readonly version: number; readonly lines: string; readonly sealed?: Buffer }[];
}

/** A party in one of their cases. */
export interface PartyPlace {
  readonly caseId: string;
  readonly partyId: string;
}

/** One turn: all of it is written, or nothing. */
export interface Commit {
  readonly logId: string;
  readonly caseId: string;
  readonly partyId: string;
  /** The version that was read; 0 to create. */
  readonly expectedVersion: number;
  readonly events: readonly NewEvent[];
  readonly turn?: { readonly key: string; readonly replies: unknown };
  readonly addJobs: readonly Job[];
  readonly removeJobs: readonly string[];
  readonly restrictions: readonly Restriction[];
  /** Contacts that this proves, or takes back. */
  readonly contacts?: readonly Contact[];
  /** How the log is found again; replaces what was there. */
  readonly index: {
    /** E.164 of the party, so that an inbound message finds the conversation, also after its end. */
    readonly number?: string;
    /** Epoch ms of the last prompt sent to the number. */
    readonly lastPromptAt?: number;
    readonly review?: ReviewIndex;
    /** Numbers (E.164) that the party has by what is in it; `partiesWith` finds them beside those of the case. */
    readonly partyNumbers?: readonly string[];
    /** What the party told at length; `partiesTelling` finds who told the same. */
    readonly told?: readonly string[];
    /** Digests of secrets that open something in it, such as links that were given away. */
    readonly secrets?: readonly string[];
  };
}

/** The keys that a party's papers are kept under: one to seal with, one for the digests that they are named by. */
export interface DocumentKey {
  readonly seal: Buffer;
  readonly names: DigestKey;
}

/** What `verify` found. */
export interface VerifyReport {
  readonly logs: number;
  readonly events: number;
  readonly faults: readonly {
    readonly logId: string;
    readonly seq?: number;
    readonly fault:
      | 'changed-event'
      | 'moved-event'
      | 'cut-tail'
      | 'missing-log'
      | 'unreadable'
      | 'forged-head'
      | 'forged-erasure';
    readonly message: string;
  }[];
}

/**
 * What is kept. Logs, of conversations and of dossiers, change only by `commit`, which is atomic, durable when it resolves, and refused
 * ("conflict") when somebody else committed first. Everything personal is sealed under the party's own key before it
 * reaches the disk, and numbers are looked up by a keyed digest.
 */
export interface Store {
  readonly contacts: ContactStore;
  putCase(file: Case): Promise<'stored' | 'unchanged'>;
  /** Makes ready for cases of many parties that are about to be put: what each needs is made for all at once. */
  expectParties(partyIds: readonly string[]): Promise<void>;
  /** With a role, all parties of other roles come blank, as erased ones do: opening somebody's seal is what is dear. */
  getCase(id: string, only?: PartyRole): Promise<Case | undefined>;
  /** In the order of their ids; those that come after one, where it is told. */
  caseIds(after?: string): AsyncIterable<string>;
  /** Where these parties stand, in all cases. Nobody's seal is opened for it. */
  casesWith(partyIds: readonly string[]): Promise<readonly PartyPlace[]>;
  /**
   * The parties of all cases with this number (E.164), as filed or by their logs, in no order. `among` leaves out who does not matter, before the
   * dear part: a switchboard stands in hundreds of cases.
   */
  partiesWith(number: string, among?: (use: NumberUse) => boolean): Promise<readonly NumberUse[]>;

  /** The parties of all cases who told the same at length by their logs, in no order. */
  partiesTelling(words: string): Promise<readonly NumberUse[]>;

  putEmployer(employer: Employer): Promise<'stored' | 'unchanged'>;
  /** Employers with this number, or with this name as it stands or as an alias or former name. */
  employersWith(by: { readonly number: string } | { readonly name: string }): Promise<readonly Employer[]>;

  /** A conversation, or a dossier by `dossierIdOf`. */
  load(logId: string): Promise<StoredLog | undefined>;
  /** A log to be checked elsewhere. */
  evidenceOf(logId: string): Promise<LogEvidence | undefined>;
  commit(commit: Commit): Promise<'committed' | 'conflict'>;
  /** The logs that are conversations, in the order of their ids; those that come after one, where it is told. */
  conversationIds(filter?: { readonly caseId?: string; readonly after?: string }): AsyncIterable<string>;
  /** The logs that are these parties' own, of conversations and of dossiers, also about cases that they stand in no more. */
  logsOf(partyIds: readonly string[]): Promise<readonly string[]>;
  /** Conversations with this number, the one prompted last first. One that gave no number in its last commit is not found. */
  conversationsWith(number: string): Promise<readonly string[]>;

  /** Jobs due at or before `now`, oldest first. */
  dueJobs(now: number, limit: number): Promise<readonly DueJob[]>;
  /** Epoch ms of the earliest job, if any; of those due later than `after` where that is told. */
  nextJobAt(after?: number): Promise<number | undefined>;
  /** Logs with open reviews: by priority, then due time. */
  reviewRows(): Promise<readonly ReviewRow[]>;
  /** The next of them that fit, at most `limit`, by priority, then due time, then id; the first ones unless a place is told. */
  reviewPage(filter: ReviewFilter, limit: number, after?: ReviewPlace): Promise<readonly ReviewRow[]>;
  /** How many wait of each sort. */
  reviewCounts(): Promise<readonly ReviewCount[]>;
  restrictionsOf(number: string): Promise<readonly Restriction[]>;

  /** Whom campaigns contact. */
  readonly campaigns: CampaignStore;
  /** How fast the provider is asked. */
  readonly pace: PaceStore;
  /** Who is told of what is written. */
  readonly changes: ChangeFeed;
  /** What the installation keeps for itself. */
  readonly records: RecordStore;

  /** Whether the party was erased, so that nothing about them is kept any more. */
  isErased(partyId: string): Promise<boolean>;
  /** The keys that a party's papers are kept under, made if there are none yet; 'erased' once they were destroyed. */
  documentKey(partyId: string): Promise<DocumentKey | 'erased'>;
  /** The log that gave this secret's digest in its last commit. */
  logWithSecret(digest: string): Promise<string | undefined>;
  /** Destroys the party's key. True when there was one. */
  erase(partyId: string): Promise<boolean>;
  verify(): Promise<VerifyReport>;
  /** Makes this the only server of what is kept, until it is closed; rejects when a process that runs is that already. */
  serveAlone(): Promise<void>;
  /** Makes this one of several servers that share what is due, until it is closed; rejects beside one that serves alone. Absent where one must. */
  serveTogether?(): Promise<DueLogs>;
  close(): Promise<void>;
}
