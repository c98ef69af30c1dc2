import { nextInWindow } from '../../dialogs/campaigns/window.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Permission } from '../../dialogs/policy/permission.js';
import { zoneOfMarket } from '../../dialogs/policy/zones/zone-of-market.js';
import type { BeginParts } from './begin-member.js';
import type { CampaignBook } from './campaign-book.js';

/** What it is found out with. */
export interface MayAttemptParts extends Pick<BeginParts, 'store' | 'turns' | 'clock'> {
  readonly book: CampaignBook;
}

/** Milliseconds after which it is tried again whether the other conversation has ended. */
const patience = 30 * 60_000;

/**
 * Asked once more when a call is placed or a first message sent: the hours of the campaign hold for these as well; and
 * of two campaigns that began with one number at the same moment the earlier goes first.
 */
export async function mayAttempt(
  state: ConversationState,
  permission: Permission,
  { store, turns, clock, book }: MayAttemptParts,
): Promise<Permission> {
  if (permission.kind === 'refused' || !state.campaign) return permission;
  const now = clock.now();
  const { plan } = await book.campaign(state.campaign.id);
  const { market, number, zone = zoneOfMarket(market) } = state.brief;
  // A conversation that has begun goes on after the campaign's last day, yet not at other hours.
  const opens = nextInWindow({ hours: plan.window.hours }, zone, now) ?? now;
  if (opens > now) return refused('outside-hours', 'The campaign has hours of its own, and they are not now.', opens);
  for (const id of await store.conversationsWith(number)) {
    const other = await turns.state(id);
    if (!other || other.id === state.id || other.status === 'closed' || other.attempts === 0) continue;
    if (isEarlier(other, state))
      return refused(
        'number-busy',
        'Another conversation is open on this number. It has to end first.',
        now + patience,
      );
  }
  return permission;
}

function isEarlier(one: ConversationState, other: ConversationState): boolean {
  return one.startedAt === other.startedAt ? one.id < other.id : one.startedAt < other.startedAt;
}

function refused(reason: 'outside-hours' | 'number-busy', words: string, until: number): Permission {
  return { kind: 'refused', reason, words, until: new Date(until).toISOString() };
}
