import type { KeyRing } from '../seal/key-ring.js';
import type { DueJob, Restriction, ReviewRow } from '../store.js';
import type { Tables } from './environment.js';
import { numberBucket, numberProof, restrictionRef } from './number-index.js';

/** Conversations with this number, the one prompted last first. Those of erased parties are not found any more. */
export function findOpenConversations(tables: Tables, ring: KeyRing, number: string): readonly string[] {
  const bucket = numberBucket(ring, number);
  const found: string[] = [];
  for (const { key, value } of tables.numbers.getRange({ start: [bucket, Number.NEGATIVE_INFINITY, ''] })) {
    if (key[0] !== bucket) break;
    const party = ring.find(value.partyId);
    if (typeof party === 'object' && numberProof(party, number) === value.proof) found.push(key[2]);
  }
  return found;
}

/** Jobs due at or before `now`, oldest first. */
export function findDueJobs({ jobs }: Tables, now: number, limit: number): readonly DueJob[] {
  const due: DueJob[] = [];
  for (const [dueAt, conversationId, jobId] of jobs.getKeys({ limit })) {
    if (dueAt > now) break;
    due.push({ conversationId, jobId, dueAt });
  }
  return due;
}

/** When the earliest job is due. */
export function firstJobAt({ jobs }: Tables): number | undefined {
  for (const [dueAt] of jobs.getKeys({ limit: 1 })) return dueAt;
  return undefined;
}

/** Conversations with open reviews: by priority, then due time. */
export function findReviewRows({ reviews }: Tables): readonly ReviewRow[] {
  return Array.from(reviews.getRange({}), ({ key: [priority, dueAt, conversationId], value }) => ({
    conversationId,
    caseId: value.caseId,
    priority,
    dueAt,
    open: value.open,
  }));
}

/** The restrictions that are on for a number. */
export function findRestrictions(tables: Tables, ring: KeyRing, number: string): readonly Restriction[] {
  const ref = restrictionRef(ring, number);
  const found: Restriction[] = [];
  for (const { key, value } of tables.restrictions.getRange({ start: [ref, 'all', 'opted-out'] })) {
    const [of, channel, reason] = key;
    if (of !== ref) break;
    found.push({ number, channel, reason, on: true, at: value.at });
  }
  return found;
}
