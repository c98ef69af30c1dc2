import type { EventKind } from '../event.js';
import type { ConversationState, Review } from '../state.js';
import type { Applier, Changes } from './applier.js';

function withReview(state: ConversationState, id: string, change: Partial<Review>): Changes {
  const review = state.reviews[id];
  return review ? { reviews: { ...state.reviews, [id]: { ...review, ...change } } } : {};
}

/** Events about what waits for a person. */
export const reviewAppliers = {
  'review-opened': (state, event) => {
    const { reviewId, ...rest } = event.data;
    const review: Review = {
      ...rest,
      id: reviewId,
      openedAt: event.at,
      said: event.personal?.said,
      value: event.personal?.value,
      words: event.personal?.words ?? [],
    };
    return { reviews: { ...state.reviews, [reviewId]: review } };
  },
  'review-extended': (state, event) => {
    const before = state.reviews[event.data.reviewId]?.said;
    const said = [before, event.personal?.said].filter((one) => one !== undefined).join('\n');
    return withReview(state, event.data.reviewId, { said });
  },
  'handed-to-team': (_state, event) => ({ team: event.data.team }),
  noted: () => ({}),
  'review-claimed': (state, event) => withReview(state, event.data.reviewId, { claimedBy: event.data.by }),
  'review-resolved': (state, event) => {
    const { reviewId, by, resolution, cause } = event.data;
    const changes = withReview(state, reviewId, { resolved: { by, resolution, cause, at: event.at } });
    return state.takeover ? { ...changes, takeover: { ...state.takeover, decided: true } } : changes;
  },
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;
