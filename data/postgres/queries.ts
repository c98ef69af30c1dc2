import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { DueJob } from '../store.js';
import type { LogEnd } from '../store-contents.js';
import { type Database, prepared, type Runner, sql } from './database.js';
import { page, paged } from './paged.js';

/** Jobs due at or before `now`, oldest first. */
export async function findDueJobs(database: Database, now: number, limit: number): Promise<readonly DueJob[]> {
  const text = `select log_id as "logId", job_id as "jobId", due_at as "dueAt" from jobs
    where due_at <= $1 order by due_at, log_id, job_id limit $2`;
  return await database.read<DueJob>(prepared('due-jobs', text, now, limit));
}

/** When the earliest job is due, or the earliest that is due after a time. */
export async function firstJobAt(database: Database, after = Number.NEGATIVE_INFINITY): Promise<number | undefined> {
  const text = 'select min(due_at) as at from jobs where due_at > $1';
  const [row] = await database.read<{ readonly at: number | null }>(prepared('next-job', text, after));
  return row?.at ?? undefined;
}

/** The logs that are conversations, in the order of their ids: all, or those about one case, or those after one. */
export async function* conversationIds(
  database: Database,
  { caseId, after }: { readonly caseId?: string; readonly after?: string },
): AsyncGenerator<string, void> {
  const text = 'select id from logs where ($1::text is null or case_id = $1) and id > $2 order by id limit $3';
  const read = (from: string) => database.rows<{ readonly id: string }>(sql(text, caseId ?? null, from, page));
  for await (const { id } of paged(read, ({ id }) => id, after)) if (!isDossierId(id)) yield id;
}

/** How each log ends, in the order of their ids. */
export function logEnds(runner: Runner): AsyncGenerator<LogEnd, void> {
  const text = `select id as "logId", (document ->> 'seq')::int as seq, document ->> 'hash' as hash from logs
    where id > $1 order by id limit $2`;
  return paged(
    (after) => runner.rows<LogEnd>(sql(text, after, page)),
    ({ logId }) => logId,
  );
}

/** The logs that are these parties’ own. */
export async function logsOf(database: Database, partyIds: readonly string[]): Promise<readonly string[]> {
  const text = 'select id from logs where party_id = any($1) order by id';
  return (await database.rows<{ readonly id: string }>(sql(text, partyIds))).map(({ id }) => id);
}

/** The log that gave this secret’s digest in its last commit. */
export async function logWithSecret(database: Database, digest: string): Promise<string | undefined> {
  const text = 'select log_id as id from secrets where digest = $1';
  return (await database.rows<{ readonly id: string }>(sql(text, digest)))[0]?.id;
}
