import { chainFact, type Fact } from '../log/chain.js';
import { writeLine } from '../log/log-line.js';
import type { PartyKey } from '../seal/key-ring.js';
import type { Commit, NewEvent } from '../store.js';
import { encodeRecord, type SealedContent, sealContent } from './commit-record.js';
import type { ConversationDocument, ConversationIndex, JobRecord } from './conversation-document.js';
import { personalDigest } from './personal-digest.js';

type Key = PartyKey | 'erased';

/** The document after a commit, and the record of that commit as bytes. */
export function applyCommit(
  before: ConversationDocument,
  commit: Commit,
  key: Key,
  index: ConversationIndex,
): { readonly document: ConversationDocument; readonly record: Buffer } {
  const { id } = before;
  const version = before.version + 1;
  const { digest, sealed } = sealPersonal(before, commit, key);
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

function sealPersonal({ id, version, seq }: ConversationDocument, commit: Commit, key: Key) {
  const { events, turn, addJobs } = commit;
  const nothing = events.length === 0 && turn === undefined && addJobs.length === 0;
  if (key === 'erased' || nothing) return { digest: 'erased', sealed: undefined };
  const content = contentOf(commit, seq);
  return {
    digest: personalDigest(key, id, version + 1, content.personal),
    sealed: sealContent(key, id, version + 1, content),
  };
}

function contentOf({ events, turn, addJobs }: Commit, seq: number): SealedContent {
  const personal: Record<number, Readonly<Record<string, unknown>>> = {};
  for (const [at, event] of events.entries()) if (event.personal) personal[seq + at + 1] = event.personal;
  const jobs: Record<string, unknown> = {};
  for (const { id, payload } of addJobs) jobs[id] = payload;
  return turn === undefined ? { personal, jobs } : { personal, replies: turn.replies, jobs };
}

function factOf(
  conversationId: string,
  seq: number,
  { at, kind, version, data, personal }: NewEvent,
  digest: string,
): Fact {
  if (personal === undefined) return { conversationId, seq, at, kind, version, data };
  const personalDigest = personal === null ? 'erased' : digest;
  return { conversationId, seq, at, kind, version, data, personalDigest };
}

function jobsAfter(jobs: readonly JobRecord[], version: number, { addJobs, removeJobs }: Commit): readonly JobRecord[] {
  if (addJobs.length === 0 && removeJobs.length === 0) return jobs;
  const dropped = new Set([...removeJobs, ...addJobs.map((job) => job.id)]);
  const added = addJobs.map(({ id, dueAt }) => ({ id, dueAt, version }));
  return [...jobs.filter((job) => !dropped.has(job.id)), ...added];
}
