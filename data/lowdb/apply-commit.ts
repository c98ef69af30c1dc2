import { chainFact, type Fact } from '../log/chain.js';
import { writeLine } from '../log/log-line.js';
import type { PartyKey } from '../seal/key-ring.js';
import type { Commit, NewEvent } from '../store.js';
import { encodeRecord, sealContent } from './commit-record.js';
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
  const version = before.version + 1;
  let { seq, hash } = before;
  let lines = '';
  for (const event of commit.events) {
    seq += 1;
    const chained = chainFact(hash, factFor(before.id, seq, event, key));
    lines += writeLine(chained);
    hash = chained.hash;
  }
  const sealed = sealedPart(before, version, commit, key);
  return {
    document: { ...before, version, seq, hash, jobs: jobsAfter(before.jobs, version, commit), index },
    record: encodeRecord(sealed === undefined ? { lines } : { lines, sealed }),
  };
}

function factFor(conversationId: string, seq: number, { at, kind, version, data, personal }: NewEvent, key: Key): Fact {
  const fact = { conversationId, seq, at, kind, version, data };
  if (personal === undefined) return fact;
  const gone = personal === null || key === 'erased';
  return { ...fact, personalDigest: gone ? 'erased' : personalDigest(key, conversationId, seq, personal) };
}

function sealedPart(before: ConversationDocument, version: number, commit: Commit, key: Key): Buffer | undefined {
  const { events, turn, addJobs } = commit;
  if (key === 'erased') return undefined;
  const personal = events.flatMap((event, at) => (event.personal ? [[before.seq + at + 1, event.personal]] : []));
  if (personal.length === 0 && addJobs.length === 0 && turn === undefined) return undefined;
  return sealContent(key, before.id, version, {
    personal: Object.fromEntries(personal),
    ...(turn && { replies: turn.replies }),
    jobs: Object.fromEntries(addJobs.map((job) => [job.id, job.payload])),
  });
}

function jobsAfter(jobs: readonly JobRecord[], version: number, { addJobs, removeJobs }: Commit): readonly JobRecord[] {
  if (addJobs.length === 0 && removeJobs.length === 0) return jobs;
  const dropped = new Set([...removeJobs, ...addJobs.map((job) => job.id)]);
  const added = addJobs.map(({ id, dueAt }) => ({ id, dueAt, version }));
  return [...jobs.filter((job) => !dropped.has(job.id)), ...added];
}
