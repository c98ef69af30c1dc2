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
 * Rejects with `body-wrong` where `after` is no place.
 */
export async function queuePage(
  { limit, after, heldBy, ...filter }: QueueWish,
  parts: ReviewParts,
): Promise<QueuePage> {
  const { store, holds } = parts;
  const held = await holds.all();
  const counts = (await store.reviewCounts()).filter(({ kind }) => kind === 'conversation');
  const sums = counts.map(({ priority, team = 'desk', logs }) => ({ priority, team, conversations: logs }));
  if (heldBy !== undefined) return { items: await heldItems(heldBy, held, parts), counts: sums };
  const rows = await store.reviewPage({ ...filter, kind: 'conversation' }, limit, placeIn(after));
  const items = await Promise.all(rows.map(({ logId }) => queueItem(logId, held.get(logId), parts)));
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    items: items.filter((item) => item !== undefined),
    ...(last && { next: placeOf(last) }),
    counts: sums,
  };
}

/** What somebody holds; there is never much of it. */
async function heldItems(
  by: string,
  held: ReadonlyMap<string, Hold>,
  parts: ReviewParts,
): Promise<readonly QueueItem[]> {
  const mine = [...held].filter(([, hold]) => hold.by === by);
  const items = await Promise.all(mine.map(([id, hold]) => queueItem(id, hold, parts)));
  const order = ({ priority, dueAt }: QueueItem) => `${priority} ${dueAt}`;
  return items.filter((item) => item !== undefined).sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function placeOf({ priority, dueAt, logId }: ReviewPlace): string {
  return `${priority}.${dueAt}.${logId}`;
}

function placeIn(after: string | undefined): ReviewPlace | undefined {
  const [, priority, dueAt, logId] = after?.match(/^(P[1-4])\.(\d+(?:\.\d+)?)\.(.+)$/u) ?? [];
  if (priority === undefined || logId === undefined) return undefined;
  return { priority: priority as ReviewPlace['priority'], dueAt: Number(dueAt), logId };
}
