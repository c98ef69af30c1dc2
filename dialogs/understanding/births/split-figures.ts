import { type CalendarDay, exists } from '../calendar.js';
import type { Guess } from './guess.js';

/** Figures as they were heard, each run between two pauses by itself. */
export type Runs = readonly string[];

/** What a figure too many leaves of a reading, and how much rarer it is neither a nought nor a figure said twice. */
const [mended, odd] = [0.5, 0.3];
/** What is left of a split for each pause of the speaker that it runs over. */
const overPause = 0.3;
/** Nobody is older. */
const oldest = 120;

/**
 * The days that runs of figures may mean, month and day in either order. Where no split makes a day, a twenty or thirty
 * told apart from its unit is looked for (20 7 for 27), then one figure too many.
 */
export function splitFigures(runs: Runs, thisYear: number): readonly Guess[] {
  const digits = runs.join('');
  if (digits.length < 5 || digits.length > 10) return [];
  const pauses = pausesOf(runs);
  const lastRun = runs.at(-1) ?? '';
  const yearAlone = isYear(lastRun, thisYear) ? 4 : undefined;
  const whole = splits(digits, pauses, thisYear, yearAlone);
  if (whole.length > 0 || digits.length < 7) return shared(whole, 1);
  const joined = digits.replace(/^([23])0(?=[1-9]\d)/, '$1');
  const torn = joined === digits ? [] : splits(joined, moved(pauses, 1), thisYear, yearAlone);
  if (torn.length > 0) return shared(torn, mended);
  const head = digits.length - (yearAlone ?? 0);
  const shorter: Guess[] = [];
  for (let at = 0; at < head; at++) {
    const figure = digits[at];
    const usual = figure === '0' || figure === digits[at + 1] || figure === digits[at - 1];
    const rest = digits.slice(0, at) + digits.slice(at + 1);
    for (const { day, trust } of splits(rest, moved(pauses, at), thisYear, yearAlone))
      shorter.push({ day, trust: usual ? trust : trust * odd });
  }
  return shared(shorter, mended);
}

function pausesOf(runs: Runs): readonly number[] {
  const pauses: number[] = [];
  for (const run of runs.slice(0, -1)) pauses.push((pauses.at(-1) ?? 0) + run.length);
  return pauses;
}

const moved = (pauses: readonly number[], from: number) => pauses.map((pause) => (pause > from ? pause - 1 : pause));

const isYear = (figures: string, thisYear: number) => /^(?:19|20)\d\d$/.test(figures) && Number(figures) <= thisYear;

function splits(
  digits: string,
  pauses: readonly number[],
  thisYear: number,
  yearAlone: number | undefined,
): readonly Guess[] {
  const found: Guess[] = [];
  for (const length of yearAlone === undefined ? [2, 4] : [yearAlone]) {
    const year = yearOf(digits.slice(-length), thisYear);
    const head = digits.slice(0, -length);
    // Two figures before a year are a day whose month was not heard sooner than a day and a month.
    if (year === undefined || (yearAlone !== undefined && head.length === 2 && Number(head) <= 31)) continue;
    for (const at of [1, 2]) {
      const [first, second] = [partOf(head.slice(0, at)), partOf(head.slice(at))];
      if (first === undefined || second === undefined) continue;
      const over = pauses.filter((pause) => pause !== at && pause !== head.length).length;
      for (const day of eitherWay(first, second, year)) found.push({ day, trust: overPause ** over });
    }
  }
  return found;
}

/** Two figures are a year of the last century where this one has not come to it. */
function yearOf(figures: string, thisYear: number): number | undefined {
  const year = Number(figures);
  if (figures.length === 2) return year > thisYear % 100 ? 1900 + year : undefined;
  return isYear(figures, thisYear) && year >= thisYear - oldest ? year : undefined;
}

/** A day or a month in figures: "7", "07", "27". */
const partOf = (figures: string) => (/^(?:0?[1-9]|[12]\d|3[01])$/.test(figures) ? Number(figures) : undefined);

/** Both orders where both are days: figures alone do not tell the month from the day. */
function eitherWay(first: number, second: number, year: number): readonly CalendarDay[] {
  const days = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ].filter(exists);
  return first === second ? days.slice(0, 1) : days;
}

/** Each day once, with its part of `trust`. */
function shared(guesses: readonly Guess[], trust: number): readonly Guess[] {
  const days = new Map<number, Guess>();
  for (const guess of guesses) {
    const key = (guess.day.year * 16 + guess.day.month) * 32 + guess.day.day;
    if ((days.get(key)?.trust ?? 0) < guess.trust) days.set(key, guess);
  }
  const all = [...days.values()].reduce((sum, guess) => sum + guess.trust, 0);
  return [...days.values()].map((guess) => ({ day: guess.day, trust: (trust * guess.trust) / all }));
}
