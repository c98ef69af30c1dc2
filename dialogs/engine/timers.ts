import { DateTime } from 'luxon';
import type { TimerName } from './input.js';
import type { Turn } from './turn.js';
import { zoneOf } from './zone-of.js';

/** Sets a timer, durable from the moment that the turn is written. */
export function startTimer(turn: Turn, timer: TimerName, at: string): void {
  turn.record({ kind: 'timer-set', data: { timer, at } });
  turn.effect({ kind: 'schedule', timer, at });
}

/** Cancels a timer, if it runs. */
export function stopTimer(turn: Turn, timer: TimerName): void {
  if (!turn.state.timers[timer]) return;
  turn.record({ kind: 'timer-ended', data: { timer, fired: false } });
  turn.effect({ kind: 'cancel', timer });
}

/** The instant so many milliseconds after this turn. */
export function after(turn: Turn, ms: number): string {
  return new Date(Date.parse(turn.input.at) + ms).toISOString();
}

/** The instant so many days after `from`, at the same hour on the party's wall clock. */
export function daysAfter(turn: Turn, from: string, days: number): string {
  const later = DateTime.fromISO(from, { zone: zoneOf(turn.state.brief) }).plus({ days });
  return later.isValid ? later.toUTC().toISO() : after(turn, days * 86_400_000);
}
