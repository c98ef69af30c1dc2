import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Team } from '../../dialogs/casework/tasks/task.js';
import { teamOf, tierOf } from '../../dialogs/casework/tiers/tier-of.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { type Urgency, urgencyAt } from '../../dialogs/policy/urgency-at.js';
import { maskedName } from '../views/masked.js';
import { reviewView } from '../views/review-view.js';
import type { ReviewParts } from './review-parts.js';

/** The agents’ queue, the most urgent first: conversations with their open reviews. */
export async function reviewQueue(parts: ReviewParts) {
  const { store, turns, scripts, clock } = parts;
  const rows = (await store.reviewRows()).filter(({ logId }) => !isDossierId(logId));
  const at = new Date(clock.now()).toISOString();
  const found = await Promise.all(
    rows.map(async (row) => {
      const [state, stored] = [await turns.state(row.logId), await store.load(row.logId)];
      if (!state || !stored) return undefined;
      const script = scripts.get(state.script.id, state.script.version);
      const open = Object.values(state.reviews).filter((review) => !review.resolved);
      const claimed = open.some((review) => review.claimedBy);
      return {
        conversationId: row.logId,
        caseId: row.caseId,
        role: state.brief.role,
        name: claimed ? state.brief.name : maskedName(state.brief.name),
        locale: state.locale,
        market: state.brief.market,
        status: state.status,
        outcome: state.outcome,
        team: await teamFor(row.caseId, state, parts),
        ...urgencyAt({ priority: row.priority, dueAt: new Date(row.dueAt).toISOString() }, state.brief, at),
        reviews: open.map((review) => reviewView(review, state, { script, events: stored.events })),
      };
    }),
  );
  const order = ({ priority, dueAt }: Urgency) => `${priority} ${dueAt}`;
  return found.filter((row) => row !== undefined).sort((one, other) => order(one).localeCompare(order(other)));
}

/** Who looks after the party of a conversation. A number that no case knows is the desk’s. */
async function teamFor(caseId: string, { brief }: ConversationState, { store, desk }: ReviewParts): Promise<Team> {
  const file = await store.getCase(caseId);
  return teamOf(file ? tierOf(file, await desk.dossier(caseId, brief.partyId)) : brief.tier);
}
