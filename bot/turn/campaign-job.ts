import type { Job } from '../../data/store.js';
import { sameStanding, standingIn } from '../../dialogs/campaigns/standing.js';
import type { ConversationState } from '../../dialogs/engine/state.js';

const nothing: readonly Job[] = [];

/** The job that tells a conversation's campaign how it stands now, where a turn has changed that. */
export function campaignJobs(
  before: ConversationState | undefined,
  after: ConversationState,
  now: number,
): readonly Job[] {
  if (!after.campaign || sameStanding(before && standingIn(before), standingIn(after))) return nothing;
  return [{ id: 'campaign', dueAt: now, payload: { kind: 'campaign' } }];
}
