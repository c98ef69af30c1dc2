import type { Settled } from '../amounts/settle.js';
import { type CalendarDay, dayNumber } from '../calendar.js';
import type { NamedDay } from '../dates/date-mention.js';
import { hear } from '../heard.js';
import { digitBirths } from './digit-births.js';
import type { Guess } from './guess.js';
import { mendBirth } from './mend-birth.js';

/** What a second hearing weighs beside the best one, and how much less each further one does. */
const [second, fade] = [0.6, 0.85];
/** What a hearing that tells no day counts against those that do: it was heard badly, yet names no other. */
const unread = 0.5;
/** The share of all hearings that a day must have, and the share of it that the next day may have at most. */
const [enough, ahead] = [0.52, 0.35];
/** Nobody is older. */
const oldest = 120;

/** Doubts about the best hearing that come from bad hearing, which other hearings may mend. */
const mendable: ReadonlySet<string> = new Set([
  'no-value',
  'not-a-date',
  'two-values',
  'no-day',
  'no-month',
  'no-year',
  'day-or-month',
  'range',
  'weekday-differs',
]);

/** How one hearing is read as a date, before anything is mended. */
export type ReadDate = (text: string) => Settled<NamedDay>;

/**
 * Settles a date of birth from all hearings of it, best first. Each gives its days a share of its weight; a day is
 * taken when it has enough of all and the next is well behind, so that agreement raises trust and disagreement lowers it.
 * What was not `spoken` is taken as it stands.
 */
export function electBirth(
  hearings: readonly string[],
  spoken: boolean,
  today: CalendarDay,
  read: ReadDate,
): Settled<NamedDay> {
  const best = read(hearings[0] ?? '');
  if (best.kind === 'doubt' && !best.reasons.every(({ code }) => mendable.has(code))) return best;
  const words = best.kind === 'value' ? best.words : (hearings[0] ?? '');
  const guesses = new Map<string, readonly Guess[]>();
  const [first, next] = ranked(
    hearings.map((hearing) => {
      const text = spoken ? mended(hearing) : hear(hearing).text;
      // Many hearings differ only in what is mended.
      const known = guesses.get(text) ?? guessesOf(text, today, read);
      guesses.set(text, known);
      return known;
    }),
  );
  if (first === undefined) return best.kind === 'value' ? doubt('not-a-date', words) : best;
  if (next !== undefined && next.trust > first.trust * ahead)
    return doubt(swapped(first.day, next.day) ? 'day-or-month' : 'alternatives-disagree', words);
  if (first.trust < enough) return doubt('alternatives-disagree', words);
  if (spoken && mayLackFigure(first.day.year)) return doubt('round-year', words);
  return { kind: 'value', value: { day: first.day }, approximate: false, words };
}

/** Recognisers drop the last figure, and 1956 is heard as 1950; nothing can follow "nineteen ten" or "twenty ten". */
const mayLackFigure = (year: number) => year % 10 === 0 && year % 100 !== 10;
/** The figure that was dropped, as another word: "1950 call" for 1954. */
const figureAsWord = /\b19[2-9]0 [a-z]+$/;

const swapped = (a: CalendarDay, b: CalendarDay) => a.year === b.year && a.month === b.day && a.day === b.month;

const doubt = (code: string, words: string) => ({ kind: 'doubt', reasons: [{ code, words }] }) as const;

const chinese = /[\u3400-\u9fff]/;

function mended(hearing: string): string {
  const text = hear(hearing).text;
  return chinese.test(text) ? text : mendBirth(text);
}

function guessesOf(text: string, today: CalendarDay, read: ReadDate): readonly Guess[] {
  if (figureAsWord.test(text)) return [];
  const settled = read(text);
  if (settled.kind === 'value')
    return settled.value.day.year < today.year - oldest ? [] : [{ day: settled.value.day, trust: 1 }];
  const figures = !chinese.test(text) && settled.reasons.every(({ code }) => mendable.has(code));
  return figures ? digitBirths(text, today.year) : [];
}

function ranked(hearings: readonly (readonly Guess[])[]): readonly Guess[] {
  const votes = new Map<number, Guess>();
  let total = 0;
  hearings.forEach((guesses, n) => {
    const weight = n === 0 ? 1 : second * fade ** n;
    total += guesses.length === 0 ? weight * unread : weight;
    for (const { day, trust } of guesses) {
      const vote = votes.get(dayNumber(day))?.trust ?? 0;
      votes.set(dayNumber(day), { day, trust: vote + weight * trust });
    }
  });
  return [...votes.values()].map(({ day, trust }) => ({ day, trust: trust / total })).sort((a, b) => b.trust - a.trust);
}
