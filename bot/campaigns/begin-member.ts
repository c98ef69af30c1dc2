import { AppError } from '../../dialogs/app-error.js';
import type { Campaign } from '../../dialogs/campaigns/campaign.js';
import type { CampaignMember } from '../../dialogs/campaigns/member.js';
import { standingIn } from '../../dialogs/campaigns/standing.js';
import { nextInWindow } from '../../dialogs/campaigns/window.js';
import { channelOf } from '../../dialogs/engine/outreach/plan.js';
import { zoneOfMarket } from '../../dialogs/policy/zones/zone-of-market.js';
import type { Stop } from '../../dialogs/stops/stop.js';
import { type ContactParts, contactParty } from '../contact/contact-party.js';
import { ContactRefused } from '../contact/contact-refused.js';
import type { Log } from '../log.js';
import { dueAgain } from './due-again.js';
import { withStanding } from './follow-member.js';

/** What beginning works with. */
export interface BeginParts extends ContactParts {
  readonly log: Log;
}

/** A member as it stands after its turn came, and what stopped it, if anything did. */
export interface Begun {
  readonly member: CampaignMember;
  readonly stop?: Stop;
}

/** Milliseconds after which it is tried again whether what was in the way has passed. */
const patience = 30 * 60_000;
/** What passes: another conversation ends, a person looks, or a version is used again. */
const passing: Readonly<Record<string, string>> = {
  'number-busy': 'number-busy',
  'call-under-way': 'number-busy',
  'exclusion-unsettled': 'exclusion-unsettled',
  'script-withdrawn': 'script-withdrawn',
};

/**
 * Contacts a member, if the campaign's window and the policy allow it now, and gives the member as it stands then.
 * Beginning one again that was begun finds the conversation. Rejects when the store does.
 */
export async function beginMember({ id, plan }: Campaign, member: CampaignMember, parts: BeginParts): Promise<Begun> {
  const { caseId, partyId, place, arm = 0 } = member;
  const now = parts.clock.now();
  const opens = nextInWindow(plan.window, await zoneOf(caseId, partyId, parts), now);
  if (opens === undefined) return { member: refused(member, 'window-over') };
  if (opens > now) return { member: { ...member, dueAt: opens, why: 'campaign-hours' } };
  const script = plan.arms[arm];
  try {
    const { conversationId } = await contactParty(
      {
        caseId,
        partyId,
        party: plan.party,
        channel: channelOf(plan.order[0] ?? 'notice-sms') ?? 'sms',
        plan: plan.order,
        ...(script && { scriptId: script.script, scriptVersion: script.version }),
        campaign: { id, place, arm },
      },
      parts,
    );
    const state = await parts.turns.state(conversationId);
    const standing = (state && standingIn(state)) ?? { state: 'in-progress', why: '', reached: false };
    const begun = withStanding(member, standing, state ?? { id: conversationId, startedAt: '' });
    return { member: { ...begun, begunAt: now } };
  } catch (error) {
    const stop = error instanceof ContactRefused ? error.refusal.stop : undefined;
    return { member: notBegun(member, error, parts), stop };
  }
}

function notBegun(member: CampaignMember, error: unknown, { clock, log }: BeginParts): CampaignMember {
  if (error instanceof ContactRefused) {
    const { reason } = error.refusal;
    const again = dueAgain(error.refusal, clock.now());
    // Never at once again: a refusal that says so would be asked for without end.
    const dueAt = again === undefined ? undefined : Math.max(again, clock.now() + 1_000);
    return dueAt === undefined ? refused(member, reason, error.conversationId) : { ...member, dueAt, why: reason };
  }
  if (error instanceof AppError) {
    const why = passing[error.code];
    if (why !== undefined) return { ...member, dueAt: clock.now() + patience, why };
    if (error.code.startsWith('store-') || error.code === 'too-busy') throw error;
    return refused(member, error.code);
  }
  // One that cannot be begun must not hold up all others.
  log.error('campaign-member-failed', { defect: error instanceof Error ? error.name : 'unknown' });
  return refused(member, 'defect');
}

function refused({ dueAt: _, ...member }: CampaignMember, why: string, conversationId?: string): CampaignMember {
  return { ...member, state: 'refused', why, ...(conversationId !== undefined && { conversationId }) };
}

async function zoneOf(caseId: string, partyId: string, { store }: BeginParts): Promise<string> {
  const file = await store.getCase(caseId);
  return file?.parties.find(({ id }) => id === partyId)?.zone ?? zoneOfMarket(file?.market ?? 'us');
}
