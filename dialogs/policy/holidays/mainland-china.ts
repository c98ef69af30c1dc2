import { type CalendarDay, plusDays, writeDay } from '../../understanding/calendar.js';
import { lunarDay } from '../../understanding/dates/lunar.js';
import { sunTerms } from '../../understanding/dates/sun-terms.js';

/** One year as it was announced: spans of days off, and weekend days that are worked in their stead (month and day). */
interface AnnouncedYear {
  readonly off: readonly (readonly [from: string, to: string])[];
  readonly worked: readonly string[];
}

/**
 * The General Office of the State Council announces each year in the November before; a new year is one more entry.
 * 2025: 国办发明电〔2024〕12号. 2026: 国办发明电〔2025〕7号.
 */
const announced: Readonly<Record<string, AnnouncedYear>> = {
  '2025': {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  '2026': {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

const perYear = new Map<string, AnnouncedYear>();

/** What is kept in a year (YYYY): what was announced, or else what the law itself says. */
function keptIn(year: string): AnnouncedYear {
  const known = announced[year] ?? perYear.get(year);
  if (known) return known;
  const reckoned = { off: statutory(Number(year)), worked: [] };
  perYear.set(year, reckoned);
  return reckoned;
}

/**
 * The days of the law (全国年节及纪念日放假办法, Decree 795 of the State Council, in force since 2025-01-01). Which days are
 * off, or worked, because of a weekend it leaves to the announcement.
 */
function statutory(year: number): AnnouncedYear['off'] {
  const newYear = lunarDay(year, 1, 1);
  const springFestival = newYear && ([monthAndDay(plusDays(newYear, -1)), monthAndDay(plusDays(newYear, 2))] as const);
  const single = [sunTerms.get('清明')?.(year), lunarDay(year, 5, 5), lunarDay(year, 8, 15)];
  return [
    ['01-01', '01-01'],
    ...(springFestival ? [springFestival] : []),
    ['05-01', '05-02'],
    ['10-01', '10-03'],
    ...single.flatMap((day) => (day ? [[monthAndDay(day), monthAndDay(day)] as const] : [])),
  ];
}

function monthAndDay(day: CalendarDay): string {
  return writeDay(day).slice('YYYY-'.length);
}

/** Whether a day (YYYY-MM-DD) is kept apart from the week in mainland China: off, or worked though it is a weekend. */
export function chinaKeeps(day: string): 'off' | 'worked' | undefined {
  const { off, worked } = keptIn(day.slice(0, 4));
  const date = day.slice(5);
  if (worked.includes(date)) return 'worked';
  return off.some(([from, to]) => date >= from && date <= to) ? 'off' : undefined;
}

/** Whether the arrangement of a year (YYYY) in mainland China, with its moved days, is known here. */
export function isAnnounced(year: string): boolean {
  return year in announced;
}
