import type { LogDocument } from '../log/log-document.js';
import { isSameReview } from '../log/same-review.js';
import type { Tables } from './environment.js';

/** Replaces a log's index entries by those of its next version. Runs inside the document's transaction. */
export function writeIndexes(tables: Tables, before: LogDocument, after: LogDocument): void {
  if (before.version === 0) tables.byCase.put([after.caseId, after.id], true);
  if (before.jobs !== after.jobs) writeJobs(tables, before, after);
  writeReview(tables, before, after);
  writeNumber(tables, before, after);
  writePartyNumbers(tables, before, after);
  writeSecrets(tables, before, after);
}

function writeSecrets({ secrets }: Tables, before: LogDocument, after: LogDocument): void {
  const [old, next] = [before.index.secrets ?? [], after.index.secrets ?? []];
  for (const one of old) if (!next.includes(one)) secrets.remove(one);
  for (const one of next) if (!old.includes(one)) secrets.put(one, after.id);
}

function writeJobs({ jobs }: Tables, before: LogDocument, after: LogDocument): void {
  const kept = new Map(after.jobs.map((job) => [job.id, job.dueAt]));
  const known = new Map(before.jobs.map((job) => [job.id, job.dueAt]));
  for (const [id, dueAt] of known) if (kept.get(id) !== dueAt) jobs.remove([dueAt, before.id, id]);
  for (const [id, dueAt] of kept) if (known.get(id) !== dueAt) jobs.put([dueAt, after.id, id], true);
}

function writeReview({ reviews }: Tables, before: LogDocument, after: LogDocument): void {
  const old = before.index.review;
  const next = after.index.review;
  if (isSameReview(old, next)) return;
  if (old !== undefined) reviews.remove([old.priority, old.dueAt, before.id]);
  if (next !== undefined) {
    const { priority, dueAt, ...shown } = next;
    reviews.put([priority, dueAt, after.id], { caseId: after.caseId, ...shown });
  }
}

/** When a number was prompted last stands in the document alone, because it changes with every turn. */
function writeNumber({ numbers }: Tables, before: LogDocument, after: LogDocument): void {
  const old = before.index.number;
  const next = after.index.number;
  if (old?.proof === next?.proof) return;
  if (old !== undefined) numbers.remove([old.bucket, before.id]);
  if (next !== undefined) numbers.put([next.bucket, after.id], [after.partyId, next.proof]);
}

/** The numbers of the case are counted; those that a log tells of are named by it. */
function writePartyNumbers({ partyNumbers }: Tables, before: LogDocument, after: LogDocument): void {
  const [old, next] = [before.index.party, after.index.party];
  if (old === undefined && next === undefined) return;
  const keyOf = (bucket: string, at: number) =>
    [bucket, after.caseId, after.partyId, `${after.id} ${at}`] satisfies [string, string, string, string];
  for (const [at, { bucket }] of (old?.numbers ?? []).entries()) partyNumbers.remove(keyOf(bucket, at));
  for (const [at, { bucket, proof }] of (next?.numbers ?? []).entries())
    if (next) partyNumbers.put(keyOf(bucket, at), [next.role, proof]);
}
