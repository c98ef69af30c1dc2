import { channelOf, type OutreachPlan } from '../../dialogs/engine/outreach/plan.js';
import { isBarredChannel } from '../../dialogs/policy/bars-one-channel.js';
import type { Permission } from '../../dialogs/policy/permission.js';

/** A plan that can be begun, over what, and what the policy says to that. */
export interface PassablePlan {
  readonly plan: OutreachPlan;
  readonly channel: 'sms' | 'voice';
  readonly permission: Permission;
}

/**
 * The plan without the ways over a channel that is barred for this party: who agreed to calls alone gets no notice, and is
 * called. As it was given where nothing else would be left.
 */
export async function passablePlan(
  plan: OutreachPlan,
  ask: (channel: 'sms' | 'voice') => Promise<Permission>,
): Promise<PassablePlan> {
  const channel = firstChannel(plan) ?? 'sms';
  const permission = await ask(channel);
  const rest = plan.filter((way) => channelOf(way) !== channel);
  const other = firstChannel(rest);
  if (!isBarredChannel(permission) || other === undefined) return { plan, channel, permission };
  const second = await ask(other);
  return isBarredChannel(second) ? { plan, channel, permission } : { plan: rest, channel: other, permission: second };
}

function firstChannel([first]: OutreachPlan): 'sms' | 'voice' | undefined {
  return first && channelOf(first);
}
