import type { CalendarDay } from '../calendar.js';

/** The 24 terms of the sun, two a month from January on, with the constants of the almanacs' formula for this century. */
const terms: readonly (readonly [name: string, from: number])[] = [
  ['小寒', 5.4055],
  ['大寒', 20.12],
  ['立春', 3.87],
  ['雨水', 18.73],
  ['惊蛰', 5.63],
  ['春分', 20.646],
  ['清明', 4.81],
  ['谷雨', 20.1],
  ['立夏', 5.52],
  ['小满', 21.04],
  ['芒种', 5.678],
  ['夏至', 21.37],
  ['小暑', 7.108],
  ['大暑', 22.83],
  ['立秋', 7.5],
  ['处暑', 23.13],
  ['白露', 7.646],
  ['秋分', 23.042],
  ['寒露', 8.318],
  ['霜降', 23.438],
  ['立冬', 7.438],
  ['小雪', 22.36],
  ['大雪', 7.18],
  ['冬至', 21.94],
];

/** Years in which the formula is a day off: the sun passed within an hour of midnight in Beijing (compared with `lunar-typescript`, every term of the century). */
const dayOff: Readonly<Record<string, number>> = {
  '2002立秋': 1,
  '2008小满': 1,
  '2016小暑': 1,
  '2019小寒': -1,
  '2021冬至': -1,
  '2026雨水': -1,
  '2082大寒': 1,
  '2089霜降': 1,
  '2089立冬': 1,
};

const nowhere: CalendarDay = { year: 0, month: 1, day: 1 };

/** The day of each term from 2000 to 2099; outside of them it is not known. */
export const sunTerms: ReadonlyMap<string, (year: number) => CalendarDay> = new Map(
  terms.map(([name, from], n) => [name, (year: number) => termDay(name, from, n, year)]),
);

function termDay(name: string, from: number, n: number, year: number): CalendarDay {
  if (year < 2000 || year > 2099) return nowhere;
  const month = Math.floor(n / 2) + 1;
  const sinceStart = year - 2000;
  // The leap day of a year comes after the terms of its January and February.
  const leaps = Math.floor((month <= 2 ? sinceStart - 1 : sinceStart) / 4);
  const day = Math.floor(sinceStart * 0.2422 + from) - leaps + (dayOff[`${year}${name}`] ?? 0);
  return { year, month, day };
}
