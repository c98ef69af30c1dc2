import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Priority } from '../../dialogs/vocabulary.js';
import type { ReviewCount, ReviewFilter, ReviewPlace, ReviewRow } from '../store.js';
import type { ReviewEntry, Tables } from './environment.js';

/** Logs with open reviews: by priority, then due time. */
export function findReviewRows({ reviews }: Tables): readonly ReviewRow[] {
  return Array.from(reviews.getRange({}), rowOf);
}

/** The next of them that fit. */
export function findReviewPage(
  { reviews }: Tables,
  filter: ReviewFilter,
  limit: number,
  after?: ReviewPlace,
): readonly ReviewRow[] {
  const found: ReviewRow[] = [];
  for (const entry of reviews.getRange(rangeFrom(filter, after))) {
    const row = rowOf(entry);
    if (filter.priority !== undefined && row.priority > filter.priority) break;
    if (!fits(row, filter)) continue;
    found.push(row);
    if (found.length === limit) break;
  }
  return found;
}

/** How many wait of each sort. */
export function countReviews(tables: Tables): readonly ReviewCount[] {
  const counts = new Map<string, ReviewCount>();
  for (const { logId, priority, team } of findReviewRows(tables)) {
    const kind = kindOf(logId);
    const sort = `${kind} ${priority} ${team ?? ''}`;
    const logs = (counts.get(sort)?.logs ?? 0) + 1;
    counts.set(sort, { kind, priority, ...(team !== undefined && { team }), logs });
  }
  return [...counts.values()];
}

/** Behind a row, or where a priority begins. */
function rangeFrom({ priority }: ReviewFilter, after: ReviewPlace | undefined) {
  if (after) return { start: [after.priority, after.dueAt, after.logId] as ReviewKey, exclusiveStart: true };
  return priority === undefined ? {} : { start: [priority, Number.NEGATIVE_INFINITY, ''] as ReviewKey };
}

type ReviewKey = [Priority, number, string];

function fits(row: ReviewRow, { kind, priority, team, locale }: ReviewFilter): boolean {
  return (
    (kind === undefined || kindOf(row.logId) === kind) &&
    (priority === undefined || row.priority === priority) &&
    (team === undefined || row.team === undefined || row.team === team) &&
    (locale === undefined || row.locale === undefined || row.locale === locale)
  );
}

function kindOf(logId: string): ReviewCount['kind'] {
  return isDossierId(logId) ? 'dossier' : 'conversation';
}

function rowOf({
  key: [priority, dueAt, logId],
  value,
}: {
  readonly key: readonly [Priority, number, string];
  readonly value: ReviewEntry;
}): ReviewRow {
  return { logId, priority, dueAt, ...value };
}
