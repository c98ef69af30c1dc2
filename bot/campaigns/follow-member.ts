import type { Store } from '../../data/store.js';
import type { CampaignMember } from '../../dialogs/campaigns/member.js';
import { type Standing, standingIn } from '../../dialogs/campaigns/standing.js';
import type { ConversationState } from '../../dialogs/engine/state.js';

const conflictTries = 20;

/**
 * Lets a member of a campaign stand as its conversation does. Gives the campaign's id where the member is not in progress
 * any more.
 */
export async function followMember(
  state: ConversationState,
  { campaigns }: Pick<Store, 'campaigns'>,
): Promise<string | undefined> {
  const standing = standingIn(state);
  if (!state.campaign || !standing) return undefined;
  const { id, place } = state.campaign;
  for (let tries = 0; tries < conflictTries; tries += 1) {
    const member = await campaigns.member(id, place);
    if (!member) return undefined;
    const after = withStanding(member, standing, state);
    if (isSame(member, after) || (await campaigns.change(id, after)) === 'changed')
      return after.state === 'in-progress' ? undefined : id;
  }
  throw new Error(`the member ${place} of the campaign ${id} is being changed by too many at once`);
}

/** A member that was contacted, as its conversation stands. */
export function withStanding(
  { dueAt: _, ...member }: CampaignMember,
  standing: Standing,
  { id: conversationId, startedAt }: Pick<ConversationState, 'id' | 'startedAt'>,
): CampaignMember {
  const begunAt = member.begunAt ?? Date.parse(startedAt);
  return { ...member, ...standing, reached: member.reached || standing.reached, begunAt, conversationId };
}

function isSame(one: CampaignMember, other: CampaignMember): boolean {
  return (
    one.state === other.state && one.why === other.why && one.reached === other.reached && one.begunAt === other.begunAt
  );
}
