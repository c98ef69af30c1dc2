import type { CalendarDay } from '../calendar.js';

/** A day that one hearing may mean; `trust` is the share of that hearing it is worth, 0 to 1. */
export interface Guess {
  readonly day: CalendarDay;
  readonly trust: number;
}
