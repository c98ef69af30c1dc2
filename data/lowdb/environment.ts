import { hash } from 'node:crypto';
import type { Database, RootDatabase } from 'lmdb';
import { open } from 'lmdb';
import type { Employer } from '../../dialogs/casework/employer.js';
import type { Line } from '../../dialogs/pace/line.js';
import type { ContactKind } from '../../dialogs/policy/past-contact.js';
import type { Locale, PartyRole, Priority } from '../../dialogs/vocabulary.js';
import type { CaseDocument } from '../case-document.js';
import type { LogDocument } from '../log/log-document.js';
import type { WaitingCall } from '../pace-store.js';
import type { KeyPlace } from '../seal/key-places.js';
import type { SealedRecord } from '../seal/record-seal.js';
import type { Restriction } from '../store.js';
import { type CampaignTables, openCampaignTables } from './campaign-tables.js';
import type { CountRecord } from './vouched-count.js';

/**
 * Where a number's conversation is found: the party whose key proves the number, and that proof. A list, because every
 * turn reads one, and reading a record that names its fields takes twice as long.
 */
export type NumberEntry = readonly [partyId: string, proof: string];

/** Where a number stands in a case: who the party is there, and the proof under their key. */
export type PartyNumberEntry = readonly [role: PartyRole, proof: string];

/** A contact that was made: what, when (ISO 8601, UTC), and whether it counts or was taken back. */
export type ContactEntry = readonly [kind: ContactKind, at: string, counts: boolean];

/** What a row of the agents' queue shows beside its key. */
export interface ReviewEntry {
  readonly caseId: string;
  readonly open: number;
  readonly team?: string;
  readonly locale?: Locale;
}

/** The process that serves a home, as it is kept. */
export interface ServerEntry {
  readonly pid: number;
  /** Tells the process from a later one of the same number; empty where the system does not say. */
  readonly started: string;
}

/** What is kept of calls: until when one has its place, its number among those who wait, and who has a number. */
export type CallKey =
  | [sender: string, what: 'on' | 'number', jobId: string]
  | [sender: string, what: 'waiting', number: number];

/** The documents and the indexes that find them again; all in one environment, so that one transaction holds both. */
export interface Tables {
  readonly root: RootDatabase<unknown, string>;
  readonly cases: Database<CaseDocument, string>;
  readonly conversations: Database<LogDocument, string>;
  /** Log, the version that the commit made; see `CommitRecord`. */
  readonly commits: Database<Buffer, [string, number]>;
  /** Log, turn; see `turnKey`. Holds the version that the turn's commit made. */
  readonly turns: Database<number, [string, string]>;
  /** Due time, log, job. */
  readonly jobs: Database<true, [number, string, string]>;
  /** Priority, due time, log. */
  readonly reviews: Database<ReviewEntry, [Priority, number, string]>;
  /** Bucket of the number, conversation. */
  readonly numbers: Database<NumberEntry, [string, string]>;
  /** Bucket, case, party, and which of the party's numbers in the case it is, or the log that tells of it. */
  readonly partyNumbers: Database<PartyNumberEntry, [string, string, string, number | string]>;
  readonly employers: Database<Employer, string>;
  /** What an employer is found by, and its id. */
  readonly employersBy: Database<true, [string, string]>;
  /** Case, log. */
  readonly byCase: Database<true, [string, string]>;
  /** Digest of a secret, and the log that it opens something in. */
  readonly secrets: Database<string, string>;
  /** Digest of the number, channel, reason. */
  readonly restrictions: Database<{ readonly at: string }, [string, Restriction['channel'], Restriction['reason']]>;
  /** Digest of the number or the party, contact. */
  readonly contacts: Database<ContactEntry, [string, string]>;
  /** How many logs were ever begun; see `VouchedCount`. */
  readonly counts: Database<CountRecord, string>;
  /** How many erasures there were, under `count`; and for each key that was destroyed a proof that it was by us. */
  readonly erasures: Database<number | string, string>;
  readonly campaigns: CampaignTables;
  /** Where parties' keys lie; see `KeyFiles`. */
  readonly keyPlaces: Database<KeyPlace, string>;
  /** A sender and kind of thing, and how fast the provider is asked for it. */
  readonly paceLines: Database<Line, string>;
  /** Calls that are on, and those that wait for one to end; see `CallKey`. */
  readonly calls: Database<number | WaitingCall, CallKey>;
  /** Kind, id. */
  readonly records: Database<Omit<SealedRecord, 'kind' | 'id'>, [string, string]>;
  /** When a record expires, its kind, its id. */
  readonly recordEnds: Database<true, [number, string, string]>;
  /** The process that serves this home, under `now`. */
  readonly server: Database<ServerEntry, 'now'>;
}

const longestTurn = 200;

/** Where a turn is found again. What comes from outside may be longer than a key can be. */
export function turnKey(logId: string, turn: string): [string, string] {
  return [logId, turn.length > longestTurn ? hash('sha256', turn) : turn];
}

/**
 * How many bytes of addresses to set aside at once; it grows when they are full. Growing step by step leaves a mapping
 * of the whole file in memory for each step.
 */
const mapSize = 4 * 1024 ** 3;

/** Opens one LMDB environment whose writes are on the disk when their promises resolve. */
export function openEnvironment<V>(path: string): RootDatabase<V, string> {
  const environment = open<V, string>({
    path,
    maxDbs: 48,
    mapSize,
    // With overlapping syncs a write would resolve once it is visible; here it has to be durable.
    overlappingSync: false,
  });
  // lmdb makes one promise of its own for each event turn's writes. Nobody else can see it, so when the disk fails it
  // would end the process as an unhandled rejection; every writer hears of the failure through a promise of its own.
  environment.on('beforecommit', () =>
    queueMicrotask(() => {
      environment.committed.then(ignore, ignore);
    }),
  );
  return environment;
}

function ignore(): void {}

/** Opens the documents' environment. */
export function openTables(path: string): Tables {
  const root = openEnvironment<unknown>(path);
  // Each would be made in a write of its own, which waits for the disk.
  return root.transactionSync(() => tablesOf(root));
}

function tablesOf(root: RootDatabase<unknown, string>): Tables {
  return {
    root,
    cases: root.openDB({ name: 'cases', useVersions: true }),
    conversations: root.openDB({ name: 'conversations', useVersions: true, encoding: 'json' }),
    commits: root.openDB({ name: 'commits', encoding: 'binary' }),
    turns: root.openDB({ name: 'turns' }),
    jobs: root.openDB({ name: 'jobs' }),
    reviews: root.openDB({ name: 'reviews' }),
    numbers: root.openDB({ name: 'numbers' }),
    partyNumbers: root.openDB({ name: 'party-numbers' }),
    employers: root.openDB({ name: 'employers' }),
    employersBy: root.openDB({ name: 'employers-by' }),
    byCase: root.openDB({ name: 'by-case' }),
    secrets: root.openDB({ name: 'secrets' }),
    restrictions: root.openDB({ name: 'restrictions' }),
    contacts: root.openDB({ name: 'contacts' }),
    counts: root.openDB({ name: 'counts' }),
    erasures: root.openDB({ name: 'erasures' }),
    campaigns: openCampaignTables(root),
    keyPlaces: root.openDB({ name: 'key-places' }),
    paceLines: root.openDB({ name: 'pace-lines' }),
    calls: root.openDB({ name: 'calls' }),
    records: root.openDB({ name: 'records' }),
    recordEnds: root.openDB({ name: 'record-ends' }),
    server: root.openDB({ name: 'server' }),
  };
}
