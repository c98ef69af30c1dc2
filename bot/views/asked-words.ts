import type { LogEvent } from '../../data/store.js';
import type { Review } from '../../dialogs/engine/state.js';
import { engineEvent } from '../turn/read-state.js';

/**
 * The words in which a review's question was last put to the party before it opened: as they were spoken or sent, a
 * probe too. Undefined when it was not put to them, and once the party was erased.
 */
export function askedWords(review: Review, events: readonly LogEvent[]): string | undefined {
  if (review.questionId === undefined) return undefined;
  const opened = events.findIndex(({ kind, data }) => kind === 'review-opened' && data.reviewId === review.id);
  for (const stored of events.slice(0, Math.max(opened, 0)).toReversed()) {
    if (stored.kind !== 'prompted') continue;
    const event = engineEvent(stored);
    const open = event.kind === 'prompted' ? event.data.open : undefined;
    if (event.kind === 'prompted' && open?.kind === 'question' && open.questionId === review.questionId)
      return event.personal?.text;
  }
  return undefined;
}
