import { DateTime } from 'luxon';
import { z } from 'zod';
import { openingIn } from '../policy/hours.js';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time like 09:30');

/** When a campaign contacts parties. It only narrows what the policy allows. */
export const campaignWindowSchema = z
  .strictObject({
    from: z.iso.date().optional().describe('The first day.'),
    until: z.iso.date().optional().describe('The last day.'),
    hours: z
      .strictObject({ from: clock.describe('When they begin.'), to: clock.describe('When they end.') })
      .refine(({ from, to }) => from < to, 'hours that begin before they end, on one day')
      .optional()
      .describe('Hours of the day, on the party’s clock.'),
  })
  .refine(
    ({ from, until }) => from === undefined || until === undefined || from <= until,
    'a first day that is no later than the last',
  );

/** When a campaign contacts parties. */
export type CampaignWindow = z.output<typeof campaignWindowSchema>;

/** Epoch ms from when a party in a zone may be contacted, `at` or later; undefined when that is over. */
export function nextInWindow({ from, until, hours }: CampaignWindow, zone: string, at: number): number | undefined {
  const begins = from === undefined ? at : Math.max(at, startOf(from, zone));
  const opens = hours === undefined ? begins : openingAt(hours, zone, begins);
  return until !== undefined && opens >= startOf(until, zone, 1) ? undefined : opens;
}

/** Epoch ms from when nobody is contacted any more, wherever they are; undefined where there is no last day. */
export function endOfWindow({ until }: CampaignWindow): number | undefined {
  // Where the day ends last.
  return until === undefined ? undefined : startOf(until, 'Etc/GMT+12', 1);
}

function openingAt({ from, to }: { readonly from: string; readonly to: string }, zone: string, at: number): number {
  const opening = openingIn([{ from: minuteOf(from), to: minuteOf(to) }], zone, new Date(at).toISOString());
  return opening.open ? at : Date.parse(opening.next);
}

/** Minutes since midnight of a time like 09:30. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function startOf(day: string, zone: string, later = 0): number {
  const start = DateTime.fromISO(day, { zone }).plus({ days: later }).startOf('day');
  return start.isValid ? start.toMillis() : DateTime.fromISO(day, { zone: 'utc' }).plus({ days: later }).toMillis();
}
