import { AppError } from '../../dialogs/app-error.js';
import type { Team } from '../../dialogs/casework/tasks/task.js';
import { teamOf, tierOf } from '../../dialogs/casework/tiers/tier-of.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { type Urgency, urgencyAt } from '../../dialogs/policy/urgency-at.js';
import { maskedName } from '../views/masked.js';
import type { QueueRow } from '../views/review-schema.js';
import { reviewView } from '../views/review-view.js';
import type { Hold } from './holds.js';
import type { ReviewParts } from './review-parts.js';
import { isOpenTo } from './standing.js';
import { waitingDecisions } from './waiting-decision.js';

/**
 * The open reviews of a conversation as `viewer` sees them, who is undefined for a program of the installation’s. Rejects
 * with `conversation-unknown`.
 */
export async function conversationReviews(
  id: string,
  viewer: string | undefined,
  parts: ReviewParts,
): Promise<QueueRow> {
  const row = await rowOf(id, await parts.holds.of(id), viewer, parts);
  if (!row) throw new AppError('conversation-unknown', `There is no conversation ${id}.`);
  return row;
}

/** The same where it is known who holds it; undefined when there is no such conversation. */
export async function rowOf(
  id: string,
  hold: Hold | undefined,
  viewer: string | undefined,
  parts: ReviewParts,
): Promise<QueueRow | undefined> {
  const { store, turns, scripts, clock } = parts;
  const stored = await store.load(id);
  const state = stored && turns.stateIn(stored);
  if (!state) return undefined;
  const script = scripts.get(state.script.id, state.script.version);
  const open = Object.values(state.reviews).filter((review) => !review.resolved);
  const isOpen = isOpenTo(viewer, hold);
  const standing = { hold, isOpen, waiting: waitingDecisions(stored.jobs) };
  const { brief } = state;
  return {
    conversationId: id,
    caseId: brief.caseId,
    role: brief.role,
    name: isOpen ? brief.name : maskedName(brief.name),
    locale: state.locale,
    market: brief.market,
    status: state.status,
    outcome: state.outcome,
    team: await teamFor(state, parts),
    ...mostUrgent(open, state, new Date(clock.now()).toISOString()),
    ...(hold && { heldBy: hold.by, heldUntil: new Date(hold.until).toISOString() }),
    reviews: open.map((review) => reviewView(review, state, { script, events: stored.events }, standing)),
  };
}

/** How soon somebody must look, which the most urgent of its reviews tells. */
function mostUrgent(open: readonly Urgency[], { brief, startedAt }: ConversationState, at: string): Urgency {
  const order = ({ priority, dueAt }: Urgency) => `${priority} ${dueAt}`;
  const [first = { priority: 'P4', dueAt: startedAt }] = open.toSorted((a, b) => order(a).localeCompare(order(b)));
  return urgencyAt({ priority: first.priority, dueAt: first.dueAt }, brief, at);
}

/** Who looks after the party of a conversation. A number that no case knows is the desk’s. */
async function teamFor({ brief }: ConversationState, { store, desk }: ReviewParts): Promise<Team> {
  const file = await store.getCase(brief.caseId);
  return teamOf(file ? tierOf(file, await desk.dossier(brief.caseId, brief.partyId)) : brief.tier);
}
