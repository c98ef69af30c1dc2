import type { ConversationState } from '../../engine/state.js';
import type { ClosedConversation } from './notice.js';

/** What a notice needs of a conversation; undefined while it goes on. */
export function closedConversation(state: ConversationState): ClosedConversation | undefined {
  if (state.status !== 'closed') return undefined;
  const { id: conversationId, outcome, attempts, reviews, supplements } = state;
  const nothingLeft = Object.keys(reviews).length === 0 && Object.keys(supplements).length === 0;
  return { conversationId, verifiedAtOnce: outcome === 'verified' && attempts <= 1 && nothingLeft };
}
