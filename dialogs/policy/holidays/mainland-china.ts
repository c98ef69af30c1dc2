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

/** The days that the law itself dates, alike in every year. */
const fixed: AnnouncedYear['off'] = [
  ['01-01', '01-01'],
  ['05-01', '05-02'],
  ['10-01', '10-03'],
];

/**
 * Those that the moon and the sun set: the Spring Festival with its eve, Qingming, Dragon Boat, Mid-Autumn. By the clock of
 * Beijing (GB/T 33661-2017), as lunar-javascript 1.7.7 and astronomy-engine 2.1.19 both work them out. ICU 78 does not: the
 * new moons of 2027-02-06 at 15:57 UTC and of 2030-02-02 at 16:08 UTC, minutes from midnight there, it takes a day amiss.
 */
const moving: Readonly<Record<string, AnnouncedYear['off']>> = {
  '2027': [
    ['02-05', '02-08'],
    ['04-05', '04-05'],
    ['06-09', '06-09'],
    ['09-15', '09-15'],
  ],
  '2028': [
    ['01-25', '01-28'],
    ['04-04', '04-04'],
    ['05-28', '05-28'],
    ['10-03', '10-03'],
  ],
  '2029': [
    ['02-12', '02-15'],
    ['04-04', '04-04'],
    ['06-16', '06-16'],
    ['09-22', '09-22'],
  ],
  '2030': [
    ['02-02', '02-05'],
    ['04-05', '04-05'],
    ['06-05', '06-05'],
    ['09-12', '09-12'],
  ],
};

/**
 * What holds in a year that is not announced yet: the days of the law (全国年节及纪念日放假办法, Decree 795 of the State
 * Council, in force since 2025-01-01). Which days are off, or worked, because of a weekend it leaves to the announcement.
 */
const statutory: Readonly<Record<string, AnnouncedYear>> = Object.fromEntries(
  Object.entries(moving).map(([year, days]) => [year, { off: [...fixed, ...days], worked: [] }]),
);

/** Whether a day (YYYY-MM-DD) is kept apart from the week in mainland China: off, or worked though it is a weekend. */
export function chinaKeeps(day: string): 'off' | 'worked' | undefined {
  const year = day.slice(0, 4);
  const { off, worked } = announced[year] ?? statutory[year] ?? { off: fixed, worked: [] };
  const date = day.slice(5);
  if (worked.includes(date)) return 'worked';
  return off.some(([from, to]) => date >= from && date <= to) ? 'off' : undefined;
}

/** What is known of a year (YYYY) in mainland China: all that was announced, the days of the law, or its fixed ones alone. */
export function chinaKnows(year: string): 'announced' | 'statutory' | 'fixed-days' {
  if (year in announced) return 'announced';
  return year in statutory ? 'statutory' : 'fixed-days';
}
