import type { PartyKey } from '../seal/party-key.js';
import type { Commit, NewEvent } from '../store.js';
import { chainFact, digestOf, type Fact } from './chain.js';
import { encodeRecord, type SealedContent, sealContent } from './commit-record.js';
import type { JobRecord, LogDocument, LogIndex } from './log-document.js';
import { logKeyOf } from './log-key.js';
import { writeLine } from './log-line.js';

type Key = PartyKey | 'erased';

/** The document after a commit, and the record of that commit as bytes. */
export function applyCommit(
  before: LogDocument,
  commit: Commit,
  key: Key,
  index: LogIndex,
): { readonly document: LogDocument; readonly record: Buffer } {
  const { id } = before;
  const version = before.version + 1;
  const sealed = sealPersonal(before, commit, key);
  const digest = sealed === undefined ? 'erased' : digestOf(sealed);
  let { seq, hash } = before;
  let lines = '';
  for (const event of commit.events) {
    seq += 1;
    const chained = chainFact(hash, factOf(id, seq, event, digest));
    lines += writeLine(chained);
    hash = chained.hash;
  }
  const jobs = jobsAfter(before.jobs, version, commit);
  const { caseId, partyId, format } = before;
  return {
    document: { format, id, caseId, partyId, version, seq, hash, jobs, index },
    record: encodeRecord({ lines, sealed }),
  };
}

function sealPersonal({ id, format, version, seq }: LogDocument, commit: Commit, key: Key): Buffer | undefined {
  const { events, turn, addJobs } = commit;
  const nothing = events.length === 0 && turn === undefined && addJobs.length === 0;
  return key === 'erased' || nothing
    ? undefined
    : sealContent(logKeyOf(key, { id, format }), id, version + 1, contentOf(commit, seq));
}

function contentOf({ events, turn, addJobs }: Commit, seq: number): SealedContent {
  const personal: Record<number, Readonly<Record<string, unknown>>> = {};
  for (const [at, event] of events.entries()) if (event.personal) personal[seq + at + 1] = event.personal;
  const jobs: Record<string, unknown> = {};
  for (const { id, payload } of addJobs) jobs[id] = payload;
  return turn === undefined ? { personal, jobs } : { personal, replies: turn.replies, jobs };
}

function factOf(logId: string, seq: number, { at, kind, version, data, personal }: NewEvent, digest: string): Fact {
  if (personal === undefined) return { conversationId: logId, seq, at, kind, version, data };
  return { conversationId: logId, seq, at, kind, version, data, sealed: personal === null ? 'erased' : digest };
}

function jobsAfter(jobs: readonly JobRecord[], version: number, { addJobs, removeJobs }: Commit): readonly JobRecord[] {
  if (addJobs.length === 0 && removeJobs.length === 0) return jobs;
  const dropped = new Set([...removeJobs, ...addJobs.map((job) => job.id)]);
  const added = addJobs.map(({ id, dueAt }) => ({ id, dueAt, version }));
  return [...jobs.filter((job) => !dropped.has(job.id)), ...added];
}
