import type { KeyState, PartyKey } from '../seal/party-key.js';
import type { VerifyReport } from '../store.js';
import { type ChainedFact, digestOf, factOf, findChainFault } from './chain.js';
import { type CommitRecord, decodeRecord, openContent } from './commit-record.js';
import type { ReadHead } from './head.js';
import type { LogDocument } from './log-document.js';
import { logKeyOf } from './log-key.js';
import { readLines } from './log-line.js';
import type { LogRecords } from './log-records.js';

type Records = Pick<LogRecords, 'recordOf'>;

type Fault = VerifyReport['faults'][number];

/** A commit as it was read back. */
interface ReadCommit {
  readonly version: number;
  readonly record: CommitRecord;
  readonly lines: readonly ChainedFact[];
}

/** How many events a log has, and the first thing wrong with it. */
export interface VerifiedLog {
  readonly events: number;
  readonly fault?: Fault;
}

/** Checks the log that is kept under `id` against its chain, its head, its document and its seals. */
export function verifyLog(
  records: Records,
  id: string,
  document: LogDocument,
  head: ReadHead,
  key: KeyState,
): VerifiedLog {
  const read = readCommits(records, document.version);
  const lines = read.flatMap((commit) => commit.lines);
  const { caseId, partyId } = document;
  const fault =
    findChainFault({ logId: id, caseId, partyId }, lines) ??
    findHeadFault(id, lines, head) ??
    findDocumentFault(document, id, read.length, lines) ??
    findSealFault(document, read, key);
  return { events: lines.length, ...(fault && { fault }) };
}

/** The commits up to a version, or up to the first that is gone. */
function readCommits(records: Records, last: number): readonly ReadCommit[] {
  const read: ReadCommit[] = [];
  while (read.length < last) {
    const version = read.length + 1;
    const bytes = records.recordOf(version);
    if (bytes === undefined) break;
    const record = decodeRecord(bytes);
    read.push({ version, record, lines: readLines(record.lines) });
  }
  return read;
}

function findHeadFault(logId: string, lines: readonly ChainedFact[], head: ReadHead): Fault | undefined {
  if (head === undefined) return undefined;
  if (head === 'forged') {
    return { logId, fault: 'forged-head', message: 'The head was not written with this key.' };
  }
  if (lines.length < head.seq) return cutTail(logId, lines.length, head.seq);
  if (head.seq > 0 && lines[head.seq - 1]?.hash !== head.hash) {
    const message = `The log up to event ${head.seq} was written anew: its head says otherwise.`;
    return { logId, seq: head.seq, fault: 'changed-event', message };
  }
  return undefined;
}

function findDocumentFault(
  { version, seq, hash }: LogDocument,
  logId: string,
  commits: number,
  lines: readonly ChainedFact[],
): Fault | undefined {
  if (commits < version || lines.length < seq) return cutTail(logId, lines.length, seq);
  if (lines.length === seq && (seq === 0 || lines[seq - 1]?.hash === hash)) return undefined;
  const message = `The document and its log do not belong together: it says that event ${seq} is the last.`;
  return { logId, seq, fault: 'changed-event', message };
}

function cutTail(logId: string, left: number, had: number): Fault {
  const message = `The log ends after event ${left}; it had ${had}.`;
  return { logId, seq: left + 1, fault: 'cut-tail', message };
}

function findSealFault(document: LogDocument, commits: readonly ReadCommit[], key: KeyState): Fault | undefined {
  const { id: logId } = document;
  for (const { version, record, lines } of commits) {
    const { sealed } = record;
    const facts = lines.map(factOf).filter((fact) => fact.sealed !== undefined && fact.sealed !== 'erased');
    const digest = sealed && digestOf(sealed);
    const changed = facts.find((fact) => fact.sealed !== digest);
    if (changed !== undefined) {
      const message = `What was sealed with event ${changed.seq} is gone or was changed.`;
      return { logId, seq: changed.seq, fault: 'changed-event', message };
    }
    if (sealed === undefined || key === 'erased' || (key !== 'none' && opens(key, document, version, sealed))) continue;
    const place = facts[0] && { seq: facts[0].seq };
    const message =
      key === 'none' ? "The party's key file is gone." : `What was sealed with commit ${version} does not open.`;
    return { logId, ...place, fault: 'unreadable', message };
  }
  return undefined;
}

function opens(key: PartyKey, document: LogDocument, version: number, sealed: Buffer): boolean {
  try {
    openContent(logKeyOf(key, document), document.id, version, sealed);
    return true;
  } catch {
    return false;
  }
}
