import { channels } from '../../dialogs/vocabulary.js';
import type { KeyRing } from '../seal/key-ring.js';
import type { Restriction } from '../store.js';
import type { ConversationDocument } from './conversation-document.js';
import type { Tables } from './environment.js';
import { restrictionRef } from './number-index.js';

/** Replaces a conversation's index entries by those of its next version. Runs inside the document's transaction. */
export function writeIndexes(tables: Tables, before: ConversationDocument, after: ConversationDocument): void {
  if (before.version === 0) tables.byCase.put([after.caseId, after.id], true);
  writeJobs(tables, before, after);
  writeReview(tables, before, after);
  writeNumber(tables, before, after);
}

function writeJobs({ jobs }: Tables, before: ConversationDocument, after: ConversationDocument): void {
  const kept = new Map(after.jobs.map((job) => [job.id, job.dueAt]));
  const known = new Map(before.jobs.map((job) => [job.id, job.dueAt]));
  for (const [id, dueAt] of known) if (kept.get(id) !== dueAt) jobs.remove([dueAt, before.id, id]);
  for (const [id, dueAt] of kept) if (known.get(id) !== dueAt) jobs.put([dueAt, after.id, id], true);
}

function writeReview({ reviews }: Tables, before: ConversationDocument, after: ConversationDocument): void {
  const old = before.index.review;
  const next = after.index.review;
  if (old?.priority === next?.priority && old?.dueAt === next?.dueAt && old?.open === next?.open) return;
  if (old !== undefined) reviews.remove([old.priority, old.dueAt, before.id]);
  if (next !== undefined) reviews.put([next.priority, next.dueAt, after.id], { caseId: after.caseId, open: next.open });
}

function writeNumber({ numbers }: Tables, before: ConversationDocument, after: ConversationDocument): void {
  const old = before.index.number;
  const next = after.index.number;
  if (old?.proof === next?.proof && old?.lastPromptAt === next?.lastPromptAt) return;
  if (old !== undefined) numbers.remove([old.bucket, latestFirst(old), before.id]);
  if (next !== undefined) {
    numbers.put([next.bucket, latestFirst(next), after.id], { partyId: after.partyId, proof: next.proof });
  }
}

/** Sorts the latest first. Zero is subtracted from, since lmdb cannot order a key of minus zero. */
function latestFirst({ lastPromptAt }: { readonly lastPromptAt: number }): number {
  return 0 - lastPromptAt;
}

/** Puts restrictions on or lifts them; lifting one on all channels lifts it on each. */
export function writeRestrictions(tables: Tables, ring: KeyRing, restrictions: readonly Restriction[]): void {
  for (const { number, channel, reason, on, at } of restrictions) {
    const ref = restrictionRef(ring, number);
    if (on) {
      tables.restrictions.put([ref, channel, reason], { at });
      continue;
    }
    const lifted = channel === 'all' ? ([...channels, 'all'] as const) : [channel];
    for (const each of lifted) tables.restrictions.remove([ref, each, reason]);
  }
}
