import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import { rowOf } from './conversation-reviews.js';
import type { ReviewParts } from './review-parts.js';

/** The agents’ queue as `viewer` sees it, the most urgent first: conversations with their open reviews. */
export async function reviewQueue(viewer: string | undefined, parts: ReviewParts) {
  const rows = (await parts.store.reviewRows()).filter(({ logId }) => !isDossierId(logId));
  const holds = await parts.holds.all();
  const found = await Promise.all(rows.map(({ logId }) => rowOf(logId, holds.get(logId), viewer, parts)));
  const order = ({ priority, dueAt }: { readonly priority: string; readonly dueAt: string }) => `${priority} ${dueAt}`;
  return found.filter((row) => row !== undefined).sort((one, other) => order(one).localeCompare(order(other)));
}
