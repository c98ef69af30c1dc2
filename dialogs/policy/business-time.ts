import { DateTime } from 'luxon';
import type { Market, Priority } from '../vocabulary.js';
import { isBusinessDay } from './business-days.js';

/** The desk's hours: on business days from 9 to 17, where the lender is. */
const desk = { zone: { cn: 'Asia/Shanghai', us: 'America/New_York' }, from: 9, to: 17 } as const;

/** Business minutes until a review of this priority is due; P4 counts calendar days. */
const allowance = { P1: 15, P2: 4 * 60, P3: 8 * 60 } as const;

/** When a review opened at `at` (ISO 8601) is due. P1 15 minutes in hours, P2 4 business hours, P3 1 business day, P4 3 days. */
export function dueBy(priority: Priority, at: string, market: Market): string {
  const start = DateTime.fromISO(at, { zone: desk.zone[market] });
  const due = priority === 'P4' ? start.plus({ days: 3 }) : addBusinessMinutes(start, allowance[priority], market);
  return due.toUTC().toISO() ?? at;
}

function addBusinessMinutes(from: DateTime, minutes: number, market: Market): DateTime {
  let at = nextOpening(from, market);
  let left = minutes;
  for (;;) {
    const closing = at.set({ hour: desk.to, minute: 0, second: 0, millisecond: 0 });
    const room = closing.diff(at, 'minutes').minutes;
    if (left <= room) return at.plus({ minutes: left });
    left -= room;
    at = nextOpening(closing, market);
  }
}

/** The moment itself when the desk is open, else the next time that it opens. */
function nextOpening(from: DateTime, market: Market): DateTime {
  let at = from;
  if (at.hour >= desk.to) at = at.plus({ days: 1 }).startOf('day');
  while (!isBusinessDay(at.toISODate() ?? '', market)) at = at.plus({ days: 1 }).startOf('day');
  return at.hour < desk.from ? at.set({ hour: desk.from, minute: 0, second: 0, millisecond: 0 }) : at;
}

/** The day (YYYY-MM-DD) that it is at the desk at an instant (ISO 8601). */
export function deskDay(at: string, market: Market): string {
  return DateTime.fromISO(at, { zone: desk.zone[market] }).toISODate() ?? at.slice(0, 10);
}

/** Whether somebody is at the desk at this instant (ISO 8601). */
export function inDeskHours(at: string, market: Market): boolean {
  const now = DateTime.fromISO(at, { zone: desk.zone[market] });
  return nextOpening(now, market).equals(now);
}
