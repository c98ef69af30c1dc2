import type { ReviewCount, ReviewFilter, ReviewPlace, ReviewRow } from '../store.js';
import { type Database, prepared, sql } from './database.js';

const columns = `log_id as "logId", case_id as "caseId", priority, due_at as "dueAt", open, team, locale`;

/** A row as it lies there. */
type Kept = { readonly [K in keyof ReviewRow]: ReviewRow[K] | null };

/** Logs with open reviews: by priority, then due time. */
export async function findReviewRows(database: Database): Promise<readonly ReviewRow[]> {
  const rows = await database.rows<Kept>(sql(`select ${columns} from reviews order by priority, due_at, log_id`));
  return rows.map(rowOf);
}

/** The next of them that fit. What is asked for decides which index is walked, so each combination is planned by itself. */
export async function findReviewPage(
  database: Database,
  { kind, priority, team, locale }: ReviewFilter,
  limit: number,
  after?: ReviewPlace,
): Promise<readonly ReviewRow[]> {
  const values: unknown[] = [];
  const value = (one: unknown) => `$${values.push(one)}`;
  const wanted = [
    ...(kind === undefined ? [] : [`kind = ${value(kind)}`]),
    ...(team === undefined ? [] : [`(team = ${value(team)} or team is null)`]),
    ...(priority === undefined ? [] : [`priority = ${value(priority)}`]),
    ...(locale === undefined ? [] : [`(locale = ${value(locale)} or locale is null)`]),
    ...(after === undefined
      ? []
      : [`(priority, due_at, log_id) > (${value(after.priority)}, ${value(after.dueAt)}, ${value(after.logId)})`]),
  ];
  const where = wanted.length === 0 ? '' : `where ${wanted.join(' and ')}`;
  const text = `select ${columns} from reviews ${where} order by priority, due_at, log_id limit ${value(limit)}`;
  const asked = { kind, team, priority, locale, after };
  const name = Object.entries(asked)
    .flatMap(([key, one]) => (one === undefined ? [] : [key]))
    .join(' ');
  const rows = await database.read<Kept>(prepared(`reviews ${name}`, text, ...values));
  return rows.map(rowOf);
}

/** How many wait of each sort. */
export async function countReviews(database: Database): Promise<readonly ReviewCount[]> {
  const text = 'select kind, priority, team, count(*)::int as logs from reviews group by kind, priority, team';
  const rows = await database.rows<ReviewCount & { readonly team: string | null }>(prepared('review-counts', text));
  return rows.map(({ team, ...count }) => ({ ...count, ...(team !== null && { team }) }));
}

/** What a row does not know is absent. */
function rowOf(kept: Kept): ReviewRow {
  return Object.fromEntries(Object.entries(kept).filter(([, one]) => one !== null)) as unknown as ReviewRow;
}
