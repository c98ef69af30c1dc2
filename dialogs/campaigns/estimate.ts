import type { CampaignPace } from './pace.js';
import { type CampaignWindow, minuteOf } from './window.js';

/** How long beginning all of a campaign takes at least. */
export interface Estimate {
  /** Minutes of contacting. */
  readonly minutes: number;
  /** Days on which somebody is contacted. */
  readonly days: number;
}

/** What a pace needs for so many; conversations that go on for long make it longer where few may go on at once. */
export function estimate(members: number, { perMinute }: CampaignPace, minutesADay: number): Estimate {
  const minutes = Math.ceil(members / perMinute);
  return { minutes, days: Math.ceil(minutes / minutesADay) };
}

/**
 * Minutes of a day that a campaign can use, by how many of its members have how many: all of their hours if these are
 * alike. Where some have few, no more than lets these have their turn in as many days as the others; undefined where
 * there is nobody.
 */
export function minutesADay(membersByMinutes: ReadonlyMap<number, number>): number | undefined {
  const all = [...membersByMinutes.values()].reduce((total, members) => total + members, 0);
  if (all === 0) return undefined;
  let upTo = 0;
  const needs = [...membersByMinutes]
    .toSorted(([few], [many]) => few - many)
    .map(([minutes, members]) => {
      upTo += members;
      return (minutes * all) / upTo;
    });
  return Math.floor(Math.min(...needs));
}

/** Hours a day in which everybody may be called wherever they are in a market, after the policy's pause over noon. */
const hoursADay = 9;

/** The same for a campaign that was not planned to its end, where nobody knows yet who is in it. */
export function usualMinutesADay({ hours }: CampaignWindow): number {
  const own = hours === undefined ? Number.POSITIVE_INFINITY : minuteOf(hours.to) - minuteOf(hours.from);
  return Math.min(hoursADay * 60, own);
}
