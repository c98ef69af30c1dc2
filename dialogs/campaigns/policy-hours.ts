import { channelOf, type OutreachPlan } from '../engine/outreach/plan.js';
import { profiles } from '../policy/profiles/registry.js';
import { spansInWords } from '../policy/spans-in-words.js';
import type { Market } from '../vocabulary.js';
import { type CampaignWindow, minuteOf } from './window.js';

/**
 * Words for a window in whose hours the policy of a market never lets one of the plan's ways begin; undefined where each
 * has its hours. Hours that a place or a number's country adds are not looked at.
 */
export function neverOpens(order: OutreachPlan, { hours }: CampaignWindow, market: Market): string | undefined {
  if (hours === undefined) return undefined;
  const from = minuteOf(hours.from);
  const to = minuteOf(hours.to);
  const channel = [...new Set(order.map(channelOf))].find(
    (one) => one && !profiles[market].hours[one].some((span) => span.from < to && from < span.to),
  );
  if (channel === undefined) return undefined;
  const spans = spansInWords(profiles[market].hours[channel], ' and ');
  return `${channel === 'sms' ? 'Messages' : 'Calls'} in the market ${market} go out ${spans} (hours.${channel}), and never ${hours.from}-${hours.to}.`;
}
