import { chainFact, genesis } from '../log/chain.js';
import { writeLine } from '../log/log-line.js';
import { canonicalJson } from '../seal/canonical-json.js';
import { keyedDigest } from '../seal/derive.js';
import type { PartyKey } from '../seal/key-ring.js';
import { seal, sealBytes } from '../seal/seal.js';
import type { Commit, Job, LogEvent, NewEvent, ReviewIndex } from '../store.js';

/** How many turns' replies are kept for repeated webhooks. */
export const keptTurns = 64;

/** A job as it is kept; without `sealed` when the party was erased before it was added. */
export interface JobRecord {
  readonly id: string;
  readonly dueAt: number;
  readonly sealed?: Buffer;
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
  /** Keys of recent turns and their sealed replies, oldest first. */
  readonly turns: readonly (readonly [key: string, sealed: Buffer | null])[];
  readonly jobs: readonly JobRecord[];
  readonly index: ConversationIndex;
}

/** Where things are kept; each seal is bound to its place. */
export const places = {
  event: (conversationId: string, seq: number): string => `${conversationId} event ${seq}`,
  turn: (conversationId: string, key: string): string => `${conversationId} turn ${key}`,
  job: (conversationId: string, jobId: string): string => `${conversationId} job ${jobId}`,
};

/** A conversation before its first commit. */
export function emptyDocument({ conversationId, caseId, partyId }: Commit): ConversationDocument {
  const hash = genesis({ conversationId, caseId, partyId });
  const lists = { log: Buffer.alloc(0), turns: [], jobs: [], index: {} };
  return { id: conversationId, caseId, partyId, version: 0, seq: 0, hash, ...lists };
}

/** The document after a commit, and the events in it with their numbers. What was sealed before is not touched. */
export function documentAfter(
  before: ConversationDocument,
  commit: Commit,
  key: PartyKey | 'erased',
  index: ConversationIndex,
): { readonly document: ConversationDocument; readonly events: readonly LogEvent[] } {
  const events: LogEvent[] = [];
  let lines = '';
  let hash = before.hash;
  for (const event of commit.events) {
    const seq = before.seq + events.length + 1;
    const line = lineFor(before.id, seq, event, hash, key);
    lines += line.text;
    hash = line.hash;
    events.push(key === 'erased' && event.personal ? { ...event, seq, personal: null } : { ...event, seq });
  }
  const removed = new Set(commit.removeJobs);
  const added = new Set(commit.addJobs.map((job) => job.id));
  const jobs = before.jobs.filter((job) => !removed.has(job.id) && !added.has(job.id));
  return {
    events,
    document: {
      ...before,
      version: before.version + 1,
      seq: before.seq + events.length,
      hash,
      log: lines === '' ? before.log : Buffer.concat([before.log, Buffer.from(lines)]),
      turns: turnsAfter(before, commit, key),
      jobs: [...jobs, ...commit.addJobs.map((job) => jobRecord(before.id, job, key))],
      index,
    },
  };
}

function lineFor(conversationId: string, seq: number, event: NewEvent, previous: string, key: PartyKey | 'erased') {
  const { at, kind, version, data, personal } = event;
  const fact = { conversationId, seq, at, kind, version, data };
  if (personal === undefined) {
    const chained = chainFact(previous, fact);
    return { hash: chained.hash, text: writeLine(chained) };
  }
  if (personal === null || key === 'erased') {
    const chained = chainFact(previous, { ...fact, personalDigest: 'erased' });
    return { hash: chained.hash, text: writeLine(chained) };
  }
  const clear = canonicalJson(personal);
  const place = places.event(conversationId, seq);
  const chained = chainFact(previous, { ...fact, personalDigest: keyedDigest(key.digest, `${place} ${clear}`) });
  return { hash: chained.hash, text: writeLine({ ...chained, sealed: sealBytes(key.seal, place, clear) }) };
}

function turnsAfter(before: ConversationDocument, { turn }: Commit, key: PartyKey | 'erased') {
  if (turn === undefined) return before.turns;
  const sealed = key === 'erased' ? null : seal(key.seal, places.turn(before.id, turn.key), turn.replies);
  const others = before.turns.filter(([known]) => known !== turn.key);
  return [...others, [turn.key, sealed] as const].slice(-keptTurns);
}

function jobRecord(conversationId: string, { id, dueAt, payload }: Job, key: PartyKey | 'erased'): JobRecord {
  return key === 'erased'
    ? { id, dueAt }
    : { id, dueAt, sealed: seal(key.seal, places.job(conversationId, id), payload) };
}
