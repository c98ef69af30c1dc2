import { DateTime } from 'luxon';
import { wallClock } from '../wall-clock.js';
import type { Span } from './profile.js';

/** Whether a window is open at a moment, and when it opens next. */
export type Opening =
  | { readonly open: true }
  | { readonly open: false; readonly next: string; readonly localTime: string; readonly nextLocal: string };

/** Whether a day (YYYY-MM-DD) is one on which a window opens at all. */
export type IsOpenDay = (day: string) => boolean;

/**
 * Looks at the clock where the party is. `at` is ISO 8601; `spans` are in ascending order, of every day or of those that
 * `isOpenDay` lets through.
 */
export function openingIn(spans: readonly Span[], zone: string, at: string, isOpenDay: IsOpenDay = everyDay): Opening {
  const clock = wallClock(at, zone);
  const minute = minuteOf(clock);
  const closed = clock !== undefined && !isOpenDay(clock.slice(0, 'YYYY-MM-DD'.length));
  if (!closed && spans.some((span) => minute >= span.from && minute < span.to)) return { open: true };
  const now = DateTime.fromISO(at, { zone });
  const laterToday = closed ? undefined : spans.find((span) => span.from > minute);
  const first = spans[0]?.from ?? 0;
  const next = laterToday ? onClock(now, laterToday.from) : onClock(nextDay(now, isOpenDay), first);
  return {
    open: false,
    next: next.toUTC().toISO() ?? at,
    localTime: now.toFormat('HH:mm'),
    nextLocal: next.toFormat('yyyy-MM-dd HH:mm'),
  };
}

const everyDay: IsOpenDay = () => true;

/** In a zone that does not exist it is never time. */
function minuteOf(clock: string | undefined): number {
  return clock === undefined ? Number.NaN : Number(clock.slice(11, 13)) * 60 + Number(clock.slice(14, 16));
}

function nextDay(now: DateTime, isOpenDay: IsOpenDay): DateTime {
  let day = now.plus({ days: 1 });
  while (day.isValid && !isOpenDay(day.toISODate() ?? '')) day = day.plus({ days: 1 });
  return day;
}

function onClock(day: DateTime, minute: number): DateTime {
  return day.startOf('day').set({ hour: Math.floor(minute / 60), minute: minute % 60 });
}
