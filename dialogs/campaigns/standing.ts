import { awaitsParty } from '../engine/following-up/chase.js';
import type { ConversationState } from '../engine/state.js';
import type { CampaignMember } from './member.js';

/** How a conversation lets its campaign's member stand. */
export type Standing = Pick<CampaignMember, 'state' | 'why' | 'reached'>;

/** What a conversation says of its member; undefined where nobody was contacted yet. */
export function standingIn(state: ConversationState): Standing | undefined {
  if (state.attempts === 0) return undefined;
  const reached = state.turns > 0;
  const waiting = Object.values(state.reviews).filter(({ resolved }) => !resolved);
  const [first] = waiting;
  if (state.status === 'closed') {
    const why = state.outcome ?? '';
    return { state: first ? 'with-people' : 'done', why, reached };
  }
  if (!first || goesOn(state)) return { state: 'in-progress', why: '', reached };
  return { state: 'with-people', why: first.reason, reached };
}

/** Whether anything but a person's decision brings it on: a call, a timer, or the party. */
function goesOn(state: ConversationState): boolean {
  return state.session?.channel === 'voice' || Object.keys(state.timers).length > 0 || awaitsParty(state);
}

/** Whether two conversations' states say the same of their member. */
export function sameStanding(one: Standing | undefined, other: Standing | undefined): boolean {
  return one?.state === other?.state && one?.why === other?.why && one?.reached === other?.reached;
}
