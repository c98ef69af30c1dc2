import { AppError } from '../../dialogs/app-error.js';
import type { CampaignPlan } from '../../dialogs/campaigns/campaign-plan.js';
import type { MemberContact, MemberHours } from '../../dialogs/campaigns/member-hours.js';
import { neverOpens } from '../../dialogs/campaigns/policy-hours.js';
import { isBarredChannel } from '../../dialogs/policy/bars-one-channel.js';
import type { Permission } from '../../dialogs/policy/permission.js';
import { markets } from '../../dialogs/vocabulary.js';

/** Throws an AppError where nobody whom a campaign may take in could ever be contacted: it would wait for ever. */
export function refuseClosed({ order, window, filter }: Pick<CampaignPlan, 'order' | 'window' | 'filter'>): void {
  const asked = filter.market ? [filter.market] : markets;
  const closed = asked.flatMap((market) => neverOpens(order, window, market) ?? []);
  if (closed.length === asked.length)
    throw new AppError('hours-never-open', `${closed.join(' ')} Choose other hours, or other ways.`);
}

/** Why the hours never open for somebody; undefined where they do, or are closed over a channel alone that is barred for them. */
export async function whyClosed(
  hours: MemberHours,
  who: MemberContact,
  ask: (channel: 'sms' | 'voice') => Promise<Permission>,
): Promise<string | undefined> {
  for (const channel of hours.closedChannels(who))
    if (!isBarredChannel(await ask(channel))) return hours.whyClosed(who, channel);
  return undefined;
}
