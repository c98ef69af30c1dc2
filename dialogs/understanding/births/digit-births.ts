import { type CalendarDay, exists } from '../calendar.js';
import type { Guess } from './guess.js';

/** What a mended reading is worth beside one that was heard as it stands. */
const mended = 0.5;

const spelled: ReadonlyMap<string, string> = new Map(
  Object.entries({
    oh: '0',
    o: '0',
    zero: '0',
    nought: '0',
    one: '1',
    won: '1',
    two: '2',
    to: '2',
    too: '2',
    three: '3',
    free: '3',
    four: '4',
    for: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    ate: '8',
    nine: '9',
    ten: '10',
    eleven: '11',
    leven: '11',
    twelve: '12',
  }),
);
const idle = /^(?:and|the|of|in|on|a|yes|yeah|it|its|s|is|born|was|my|birthday|uh|um|so)$/;

/** The days that a birth told in figures may mean, however the recogniser grouped them: "01041 911", "26/12 1931", "30 1188". */
export function digitBirths(text: string, thisYear: number): readonly Guess[] {
  const groups: string[] = [];
  for (const word of text.match(/\d+|[a-z]+/g) ?? []) {
    const figure = /^\d/.test(word) ? word : spelled.get(word);
    if (figure !== undefined) groups.push(figure);
    else if (!idle.test(word)) return [];
  }
  const last = groups.at(-1) ?? '';
  const year = isYear(last, thisYear) ? last : undefined;
  if (groups.length === 3 && groups.slice(0, 2).every((group) => group.length <= 2))
    return year !== undefined || last.length === 2 ? ofYear(groups[0], groups[1], last, thisYear) : [];
  const digits = groups.join('');
  const read = (all: string) => (year === undefined ? streamed(all, thisYear) : beforeYear(all, year, thisYear));
  const head = year === undefined ? digits : groups.slice(0, -1).join('');
  const whole = read(head);
  if (whole.length > 0 || digits.length < 7 || digits.length > 10) return whole;
  const shorter = distinct([...head].flatMap((_, at) => read(head.slice(0, at) + head.slice(at + 1))));
  return shorter.map(({ day, trust }) => ({ day, trust: (trust * mended) / shorter.length }));
}

/** "0708", "78", "145" before a year that stands by itself. */
function beforeYear(head: string, year: string, thisYear: number): readonly Guess[] {
  if (head.length === 4 || head.length === 2)
    return ofYear(head.slice(0, head.length / 2), head.slice(head.length / 2), year, thisYear);
  if (head.length !== 3 || head.startsWith('0')) return [];
  const splits = [
    ...ofYear(head.slice(0, 1), head.slice(1), year, thisYear),
    ...ofYear(head.slice(0, 2), head.slice(2), year, thisYear),
  ];
  return distinct(splits).map(({ day }, _, all) => ({ day, trust: 1 / all.length }));
}

function streamed(digits: string, thisYear: number): readonly Guess[] {
  return digits.length === 8 || digits.length === 6
    ? ofYear(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), thisYear)
    : [];
}

const isYear = (word: string, thisYear: number) => /^(?:19|20)\d\d$/.test(word) && Number(word) <= thisYear;

/** Both orders where both are days: figures alone do not tell the month from the day. */
function ofYear(firstWord = '', secondWord = '', year: string, thisYear: number): readonly Guess[] {
  const [first, second] = [Number(firstWord), Number(secondWord)];
  const full =
    year.length === 4 ? Number(year) : year.length === 2 && Number(year) > thisYear % 100 ? 1900 + Number(year) : 0;
  if (full < thisYear - 120 || full > thisYear) return [];
  const days = [
    { year: full, month: second, day: first },
    { year: full, month: first, day: second },
  ].filter(exists);
  const told = first === second ? days.slice(0, 1) : days;
  return told.map((day) => ({ day, trust: 1 / told.length }));
}

function distinct(guesses: readonly Guess[]): readonly Guess[] {
  const key = ({ year, month, day }: CalendarDay) => (year * 16 + month) * 32 + day;
  return [...new Map(guesses.map((guess) => [key(guess.day), guess])).values()];
}
