import type { Settled } from '../amounts/settle.js';
import { type CalendarDay, dayNumber } from '../calendar.js';
import type { NamedDay } from '../dates/date-mention.js';
import { hear } from '../heard.js';
import { digitBirths } from './digit-births.js';
import type { Guess } from './guess.js';
import { mendBirth } from './mend-birth.js';
import { bearing, type PartOfBirth, partOfBirth } from './part-of-birth.js';

/** What a second hearing weighs beside the best one, and how much less each further one does. */
const [second, fade] = [0.6, 0.85];
/**
 * What a hearing that tells no whole day counts: for the days that fit the part it tells ("June 1994"); and where it
 * tells nothing, against all, for it was heard badly, yet names no other. Against what does not fit it counts whole.
 */
const unread = 0.5;
/** The share of all hearings that a day must have, the part of it that must name the whole day, and the share of it that the next day may have at most. */
const [enough, whole, ahead] = [0.52, 0.25, 0.35];
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
  const told = new Map<string, Told>();
  const heard = hearings.map((hearing) => hear(hearing).text);
  const texts = spoken ? withoutBreaths(withoutBreaths(heard).map(mended)) : heard;
  const [first, ...others] = ranked(
    texts.map((text) => {
      // Many hearings differ only in what is mended.
      const known = told.get(text) ?? toldIn(text, today, read);
      told.set(text, known);
      return known;
    }),
  );
  if (first === undefined) return best.kind === 'value' ? doubt('not-a-date', words) : best;
  const next = others.reduce((most, one) => (most === undefined || one.named > most.named ? one : most), others[0]);
  if (next !== undefined && next.named > first.named * ahead)
    return doubt(swapped(first.day, next.day) ? 'day-or-month' : 'alternatives-disagree', words);
  if (first.trust < enough || first.named < wholeShare(texts[0])) return doubt('alternatives-disagree', words);
  if (spoken && mayLackFigure(first.day.year)) return doubt('round-year', words);
  return { kind: 'value', value: { day: first.day }, approximate: false, words };
}

/** "First", "fifth" and "sixth" differ in hisses above what a telephone carries (300 to 3,400 Hz). */
const hissing = /\b(?:1st|6th|first|sixth)\b/;
/** The share of all hearings that must name the day whole: where others heard "best of" or "cyst of", a sixth may be a fifth. */
const wholeShare = (best = '') => (hissing.test(best) ? 0.7 : whole);

/** Recognisers drop the last figure, and 1956 is heard as 1950; nothing can follow "nineteen ten" or "twenty ten". */
const mayLackFigure = (year: number) => year % 10 === 0 && year % 100 !== 10;
/** The figure that was dropped, as another word: "1950 call" for 1954. */
const figureAsWord = /\b19[2-9]0 [a-z]+$/;

const swapped = (a: CalendarDay, b: CalendarDay) => a.year === b.year && a.month === b.day && a.day === b.month;

const doubt = (code: string, words: string) => ({ kind: 'doubt', reasons: [{ code, words }] }) as const;

const chinese = /[\u3400-\u9fff]/;

const mended = (text: string) => (chinese.test(text) ? text : mendBirth(text));

/** Days and months that a recogniser hears in the breath before a year. */
const breath = /\b(?:[89]th|19th|may|june) (?=(?:19|20)\d\d$)/;

/**
 * Leaves out such a day or month where another hearing has the same words without it; such a day then in all hearings,
 * but not a month, which others may have meant.
 */
function withoutBreaths(texts: readonly string[]): readonly string[] {
  const all = new Set(texts);
  const without = (text: string) => text.replace(breath, '');
  const doubled = texts.filter((text) => breath.test(text) && all.has(without(text)));
  const days = new Set(doubled.map((text) => breath.exec(text)?.[0]).filter((word) => word?.endsWith('th ')));
  return texts.map((text) => (doubled.includes(text) || days.has(breath.exec(text)?.[0]) ? without(text) : text));
}

/** The days that one hearing may mean, or the part of one that it tells. */
interface Told {
  readonly guesses: readonly Guess[];
  readonly part: PartOfBirth;
}

function toldIn(text: string, today: CalendarDay, read: ReadDate): Told {
  const lacking = figureAsWord.test(text);
  const guesses = lacking ? [] : guessesOf(text, today, read);
  const part = guesses.length > 0 ? {} : partOfBirth(lacking ? text.replace(figureAsWord, '') : text, today.year);
  return { guesses, part };
}

function guessesOf(text: string, today: CalendarDay, read: ReadDate): readonly Guess[] {
  const settled = read(text);
  if (settled.kind === 'value')
    return settled.value.day.year < today.year - oldest ? [] : [{ day: settled.value.day, trust: 1 }];
  const figures = !chinese.test(text) && settled.reasons.every(({ code }) => mendable.has(code));
  return figures ? digitBirths(text, today.year) : [];
}

/** A day with its share of all hearings, and of those that name it whole. */
interface Ranked extends Guess {
  readonly named: number;
}

function ranked(hearings: readonly Told[]): readonly Ranked[] {
  const votes = new Map<number, Guess>();
  const parts: { readonly part: PartOfBirth; readonly weight: number }[] = [];
  let whole = 0;
  hearings.forEach(({ guesses, part }, n) => {
    const weight = n === 0 ? 1 : second * fade ** n;
    if (guesses.length === 0) parts.push({ part, weight });
    else whole += weight;
    for (const { day, trust } of guesses) {
      const vote = votes.get(dayNumber(day))?.trust ?? 0;
      votes.set(dayNumber(day), { day, trust: vote + weight * trust });
    }
  });
  return [...votes.values()]
    .map(({ day, trust }) => {
      let [beside, all] = [0, whole];
      for (const { part, weight } of parts) {
        const side = bearing(part, day);
        all += side === 'against' ? weight : weight * unread;
        if (side === 'for') beside += weight * unread;
      }
      return { day, trust: (trust + beside) / all, named: trust / all };
    })
    .sort((a, b) => b.trust - a.trust || b.named - a.named);
}
