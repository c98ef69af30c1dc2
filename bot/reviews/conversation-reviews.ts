import { teamIn, urgencyOf } from '../turn/conversation-index.js';
import { conversationUnknown } from '../turn/known-state.js';
import { maskedName } from '../views/masking/masked-name.js';
import type { ConversationReviews } from '../views/review-schema.js';
import { reviewView } from '../views/review-view.js';
import type { ReviewParts } from './review-parts.js';
import { standingFor } from './standing.js';
import { notesIn } from './write-note.js';

/**
 * The open reviews of a conversation as `viewer` sees them, who is undefined for a program of the installation’s. Rejects
 * with `conversation-unknown`.
 */
export async function conversationReviews(
  id: string,
  viewer: string | undefined,
  parts: ReviewParts,
): Promise<ConversationReviews> {
  const { store, turns, scripts, clock } = parts;
  const stored = await store.load(id);
  const state = stored && turns.stateIn(stored);
  if (!state) throw conversationUnknown(id);
  const script = scripts.get(state.script.id, state.script.version);
  const open = Object.values(state.reviews).filter((review) => !review.resolved);
  const standing = await standingFor(viewer, stored, parts);
  const { hold, isOpen } = standing;
  const { brief } = state;
  return {
    conversationId: id,
    caseId: brief.caseId,
    partyId: brief.partyId,
    role: brief.role,
    name: isOpen ? brief.name : maskedName(brief.name),
    locale: state.locale,
    market: brief.market,
    status: state.status,
    outcome: state.outcome,
    team: teamIn(state),
    ...(urgencyOf(state, clock.now()) ?? { priority: 'P4', dueAt: state.startedAt }),
    ...(hold && { heldBy: hold.by, heldUntil: new Date(hold.until).toISOString() }),
    notes: notesIn(stored.events),
    reviews: open.map((review) => reviewView(review, state, { script, events: stored.events }, standing)),
  };
}
