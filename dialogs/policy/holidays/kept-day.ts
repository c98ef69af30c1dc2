import { chinaKeeps } from './mainland-china.js';
import { isFederalHoliday } from './us-federal.js';

/** What a public calendar says of a day (YYYY-MM-DD): off, or worked though it is a weekend. */
type Calendar = (day: string) => 'off' | 'worked' | undefined;

/** Calendars by market; one whose holidays nobody wrote down has none. */
const calendars: Readonly<Record<string, Calendar>> = {
  us: (day) => (isFederalHoliday(day) ? 'off' : undefined),
  cn: chinaKeeps,
};

/** What a market's public calendar says of a day (YYYY-MM-DD); undefined for one like every other. */
export function keptDay(day: string, market: string): 'off' | 'worked' | undefined {
  return calendars[market]?.(day);
}
