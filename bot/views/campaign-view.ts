import type { CampaignStore } from '../../data/campaigns-store.js';
import type { Campaign } from '../../dialogs/campaigns/campaign.js';
import { type Estimate, estimate, usualMinutesADay } from '../../dialogs/campaigns/estimate.js';
import type { CampaignMember } from '../../dialogs/campaigns/member.js';
import { type Progress, progressOf } from '../../dialogs/campaigns/progress.js';

/** A campaign, and how far it has come. */
export interface CampaignView extends Campaign {
  readonly progress: Progress;
  /** The same for each script, where several are compared. */
  readonly arms: readonly { readonly script: string; readonly version: number; readonly progress: Progress }[];
  /** How long it takes at least to contact those who wait. */
  readonly estimate: Estimate;
  /** When the next of those who wait may be contacted; ISO 8601, UTC. */
  readonly next?: string;
}

/** Puts together what people see of a campaign. */
export async function campaignView(campaign: Campaign, campaigns: CampaignStore): Promise<CampaignView> {
  const { id, plan, minutesADay = usualMinutesADay(plan.window) } = campaign;
  const counts = await campaigns.counts(id);
  const next = await campaigns.nextDueAt(id);
  const progress = progressOf(counts);
  return {
    ...campaign,
    progress,
    arms: plan.arms.map((arm, at) => ({ ...arm, progress: progressOf(counts, at) })),
    estimate: estimate(progress.waiting.members, plan.pace, minutesADay),
    ...(next !== undefined && { next: new Date(next).toISOString() }),
  };
}

/** A member as people see it: times as they are written elsewhere. */
export interface MemberView extends Omit<CampaignMember, 'dueAt' | 'begunAt' | 'version'> {
  readonly id: string;
  readonly dueAt?: string;
  readonly begunAt?: string;
}

/** Puts together what people see of a member. */
export function memberView({ dueAt, begunAt, version: _, ...member }: CampaignMember): MemberView {
  return {
    id: String(member.place),
    ...member,
    ...(dueAt !== undefined && { dueAt: new Date(dueAt).toISOString() }),
    ...(begunAt !== undefined && { begunAt: new Date(begunAt).toISOString() }),
  };
}
