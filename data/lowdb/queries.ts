import type { DueJob } from '../store.js';
import type { Tables } from './environment.js';
import { pagedKeys } from './paged.js';

/** Jobs due at or before `now`, oldest first. */
export function findDueJobs({ jobs }: Tables, now: number, limit: number): readonly DueJob[] {
  const due: DueJob[] = [];
  for (const [dueAt, logId, jobId] of jobs.getKeys({ limit })) {
    if (dueAt > now) break;
    due.push({ logId, jobId, dueAt });
  }
  return due;
}

/** When the earliest job is due, or the earliest that is due after a time. */
export function firstJobAt({ jobs }: Tables, after?: number): number | undefined {
  const from = after === undefined ? {} : { start: [after + 1, '', ''] as [number, string, string] };
  for (const [dueAt] of jobs.getKeys({ limit: 1, ...from })) return dueAt;
  return undefined;
}

/** The logs about one case, or all, in the order of their ids; those that come after one, where it is told. */
export async function* logIds(tables: Tables, caseId?: string, after?: string): AsyncGenerator<string, void> {
  const behind = after !== undefined;
  if (caseId === undefined) return yield* pagedKeys(tables.conversations, after, behind);
  for await (const [ofCase, id] of pagedKeys<true, [string, string]>(tables.byCase, [caseId, after ?? ''], behind)) {
    if (ofCase !== caseId) return;
    yield id;
  }
}

/** The logs that are these parties’ own. */
export async function findLogsOf({ conversations }: Tables, partyIds: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const id of pagedKeys(conversations))
    if (partyIds.includes(conversations.get(id)?.partyId ?? '')) found.push(id);
  return found;
}
