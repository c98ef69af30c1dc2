import { DateTime } from 'luxon';
import { wallClock } from '../../wall-clock.js';

/** A part of the party's day in which a call may find them; who works by day is there in the evening. */
export const timeBands = ['morning', 'afternoon', 'evening'] as const;
/** A part of the party's day in which a call may find them. */
export type TimeBand = (typeof timeBands)[number];

/** When a band begins, and the hour at which a call in it is planned, on the party's wall clock. */
const hours: Readonly<Record<TimeBand, { readonly from: number; readonly call: number }>> = {
  morning: { from: 0, call: 10 },
  afternoon: { from: 12, call: 15 },
  evening: { from: 17, call: 18 },
};

/** The band of an instant (ISO 8601) in an IANA zone. */
export function bandOf(at: string, zone: string): TimeBand {
  const hour = Number((wallClock(at, zone) ?? at).slice(11, 13));
  return hour >= hours.evening.from ? 'evening' : hour >= hours.afternoon.from ? 'afternoon' : 'morning';
}

/**
 * When to call in a band that was not tried, or after all were in the one tried longest ago: the first such hour that
 * lies at least `gapMs` after `at`. ISO 8601, UTC.
 */
export function nextBandAt(tried: readonly TimeBand[], at: string, zone: string, gapMs: number): string {
  const fresh = timeBands.filter((band) => !tried.includes(band));
  const oldest = tried.find((band, index) => !tried.slice(index + 1).includes(band));
  const wanted = fresh.length > 0 ? fresh : timeBands.filter((band) => band === oldest);
  const earliest = Date.parse(at) + gapMs;
  const today = DateTime.fromISO(at, { zone }).startOf('day');
  if (!today.isValid) return new Date(earliest).toISOString();
  const moments = [0, 1, 2].flatMap((days) =>
    wanted.map((band) => today.plus({ days }).set({ hour: hours[band].call }).toMillis()),
  );
  return new Date(Math.min(...moments.filter((moment) => moment >= earliest))).toISOString();
}
