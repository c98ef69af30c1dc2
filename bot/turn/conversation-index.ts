import type { Commit, ReviewIndex } from '../../data/store.js';
import { toldAtLength } from '../../dialogs/casework/flags/told-at-length.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { priorities } from '../../dialogs/vocabulary.js';

/** Under what a conversation is found again: its number, the most urgent of its open reviews, and what was told at length. */
export function indexOf(state: ConversationState): Commit['index'] {
  const { number } = state.brief;
  return {
    number: number === '' ? undefined : number,
    lastPromptAt: state.lastPromptAt === undefined ? undefined : Date.parse(state.lastPromptAt),
    review: reviewIndex(state),
    // Until it has ended, what was said may still be corrected.
    ...(state.status === 'closed' && { told: toldAtLength(state).map(({ words }) => words) }),
  };
}

function reviewIndex(state: ConversationState): ReviewIndex | undefined {
  const open = Object.values(state.reviews).filter((review) => !review.resolved);
  if (open.length === 0) return undefined;
  const priority = priorities.find((one) => open.some((review) => review.priority === one)) ?? 'P4';
  const dueAt = Math.min(...open.map((review) => Date.parse(review.dueAt)));
  return { priority, dueAt, open: open.length };
}
