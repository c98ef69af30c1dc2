import type { ReviewFilter, ReviewPlace } from '../../data/store.js';
import type { QueueItem, QueuePage } from '../views/queue-schema.js';
import type { Hold } from './holds.js';
import { queueItem } from './queue-item.js';
import type { ReviewParts } from './review-parts.js';

/** What of the queue is wanted. */
export interface QueueWish extends Omit<ReviewFilter, 'kind'> {
  readonly limit: number;
  /** The place behind which the page begins, as an earlier page gave it. */
  readonly after?: string | undefined;
  /** Only what this person holds. */
  readonly heldBy?: string | undefined;
}

/**
 * A page of the agents’ queue, the most urgent first: conversations with open reviews. Only what is on it is opened.
 * How many wait of each sort is told with the first.
 */
export async function queuePage(
  { limit, after, heldBy, ...filter }: QueueWish,
  parts: ReviewParts,
): Promise<QueuePage> {
  const { store, holds } = parts;
  const held = await holds.all();
  if (heldBy !== undefined) return { items: await heldItems(heldBy, filter, held, parts), counts: await counts(parts) };
  // One more than was asked for shows that there are more.
  const rows = await store.reviewPage(
    { ...filter, kind: 'conversation' },
    limit + 1,
    after === undefined ? undefined : placeIn(after),
  );
  const shown = rows.slice(0, limit);
  const items = await Promise.all(shown.map(({ logId }) => queueItem(logId, held.get(logId), parts)));
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: items.filter((item) => item !== undefined),
    ...(last && { next: placeOf(last) }),
    counts: after === undefined ? await counts(parts) : [],
  };
}

async function counts({ store }: ReviewParts): Promise<QueuePage['counts']> {
  const all = (await store.reviewCounts()).filter(({ kind }) => kind === 'conversation');
  return all.map(({ priority, team = 'desk', logs }) => ({ priority, team, conversations: logs }));
}

/** What somebody holds; there is never much of it. */
async function heldItems(
  by: string,
  { priority, team, locale }: ReviewFilter,
  held: ReadonlyMap<string, Hold>,
  parts: ReviewParts,
): Promise<readonly QueueItem[]> {
  const mine = [...held].filter(([, hold]) => hold.by === by);
  const items = (await Promise.all(mine.map(([id, hold]) => queueItem(id, hold, parts)))).filter(
    (item) =>
      item !== undefined &&
      (priority === undefined || item.priority === priority) &&
      (team === undefined || item.team === team) &&
      (locale === undefined || item.locale === locale),
  );
  const order = (item: QueueItem | undefined) => `${item?.priority} ${item?.dueAt}`;
  return items.filter((item) => item !== undefined).sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/** How a place in the queue is written. */
export const writtenPlace = /^(P[1-4])\.(\d+(?:\.\d+)?)\.(.+)$/u;

function placeOf({ priority, dueAt, logId }: ReviewPlace): string {
  return `${priority}.${dueAt}.${logId}`;
}

function placeIn(after: string): ReviewPlace {
  const [, priority, dueAt, logId = ''] = after.match(writtenPlace) ?? [];
  return { priority: priority as ReviewPlace['priority'], dueAt: Number(dueAt), logId };
}
