import type { Commit, ReviewIndex } from '../../data/store.js';
import { toldAtLength } from '../../dialogs/casework/flags/told-at-length.js';
import { teamOf } from '../../dialogs/casework/tiers/tier-of.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { type Urgency, urgencyAt } from '../../dialogs/policy/urgency-at.js';
import type { Team } from '../../dialogs/vocabulary.js';

/**
 * Under what a conversation is found again: its number, the most urgent of its open reviews, and what was told at length.
 * `now` is epoch ms: on the last day before the money goes out whatever waits is urgent.
 */
export function indexOf(state: ConversationState, now: number): Commit['index'] {
  const { number } = state.brief;
  return {
    number: number === '' ? undefined : number,
    lastPromptAt: state.lastPromptAt === undefined ? undefined : Date.parse(state.lastPromptAt),
    review: reviewIndex(state, now),
    // Until it has ended, what was said may still be corrected.
    ...(state.status === 'closed' && { told: toldAtLength(state).map(({ words }) => words) }),
  };
}

function reviewIndex(state: ConversationState, now: number): ReviewIndex | undefined {
  const urgency = urgencyOf(state, now);
  if (!urgency) return undefined;
  const { locale, reviews } = state;
  return {
    priority: urgency.priority,
    dueAt: Date.parse(urgency.dueAt),
    open: Object.values(reviews).filter(({ resolved }) => !resolved).length,
    team: teamIn(state),
    locale,
  };
}

/** Who looks after what waits in a conversation: whom a person gave it to, or else those of its tier. */
export function teamIn({ team, brief }: ConversationState): Team {
  return team ?? teamOf(brief.tier);
}

/** How soon somebody has to look at a conversation, as its most urgent open review tells; undefined where none is open. */
export function urgencyOf({ reviews, brief }: ConversationState, now: number): Urgency | undefined {
  const order = ({ priority, dueAt }: Urgency) => `${priority} ${dueAt}`;
  const open = Object.values(reviews).filter(({ resolved }) => !resolved);
  const [first] = open.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
  return first && urgencyAt({ priority: first.priority, dueAt: first.dueAt }, brief, new Date(now).toISOString());
}
