import { DateTime } from 'luxon';
import type { Case, Party } from '../../case.js';

/** Where the clock of a party goes whose zone nobody knows. */
const zones = { us: 'America/New_York', cn: 'Asia/Shanghai' } as const;
const hour = 10;
const daysBefore = 5;
/** Where no due day is on file. */
const daysAfter = 14;

/**
 * When it is looked whether what was explained has stayed: five days before the next due date that leaves a day in
 * between, or as soon as there was one. `at` and the result are ISO 8601.
 */
export function recheckAt(at: string, { market }: Pick<Case, 'market'>, { zone, onFile }: Party): string {
  const now = DateTime.fromISO(at, { zone: zone ?? zones[market] });
  const tomorrow = morning(now.plus({ days: 1 }));
  const { dueDay } = onFile;
  if (dueDay === undefined) return utc(morning(now.plus({ days: daysAfter })));
  for (let months = 0; ; months += 1) {
    const due = dueIn(now.startOf('month').plus({ months }), dueDay);
    const wished = DateTime.max(tomorrow, morning(due.minus({ days: daysBefore })));
    if (wished < due) return utc(wished);
  }
}

/** The due date of a month; in a month that is too short, its last day. */
function dueIn(month: DateTime, dueDay: number): DateTime {
  return month.set({ day: Math.min(dueDay, month.daysInMonth ?? dueDay) });
}

function morning(day: DateTime): DateTime {
  return day.startOf('day').set({ hour });
}

function utc(moment: DateTime): string {
  return moment.toUTC().toISO() ?? '';
}
