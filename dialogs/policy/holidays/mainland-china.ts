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

/** What holds in a year that is not announced yet: the days that the law itself dates (全国年节及纪念日放假办法, 2024). */
const dated: AnnouncedYear = {
  off: [
    ['01-01', '01-01'],
    ['05-01', '05-02'],
    ['10-01', '10-03'],
  ],
  worked: [],
};

/** Whether a day (YYYY-MM-DD) is kept apart from the week in mainland China: off, or worked though it is a weekend. */
export function chinaKeeps(day: string): 'off' | 'worked' | undefined {
  const { off, worked } = announced[day.slice(0, 4)] ?? dated;
  const date = day.slice(5);
  if (worked.includes(date)) return 'worked';
  return off.some(([from, to]) => date >= from && date <= to) ? 'off' : undefined;
}
