import type { CampaignPace } from './pace.js';
import type { CampaignWindow } from './window.js';

/** How long beginning all of a campaign takes at least. */
export interface Estimate {
  /** Minutes of contacting. */
  readonly minutes: number;
  /** Days on which somebody is contacted. */
  readonly days: number;
}

/**
 * Hours a day in which everybody may be called wherever they are in a market, after the policy's pause over noon; texts
 * have more, so that it is rather too long than too short.
 */
const hoursADay = 9;

/** What a pace needs for so many; conversations that go on for long make it longer where few may go on at once. */
export function estimate(members: number, { perMinute }: CampaignPace, { hours }: CampaignWindow): Estimate {
  const minutes = Math.ceil(members / perMinute);
  const minutesADay = Math.min(hoursADay * 60, hours === undefined ? Number.POSITIVE_INFINITY : lengthOf(hours));
  return { minutes, days: Math.ceil(minutes / minutesADay) };
}

function lengthOf({ from, to }: { readonly from: string; readonly to: string }): number {
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minuteOf(to) - minuteOf(from);
}
