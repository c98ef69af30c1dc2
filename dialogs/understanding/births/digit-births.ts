import type { Guess } from './guess.js';
import { splitFigures } from './split-figures.js';

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
const idle = /^(?:and|the|of|in|on|a|yes|yeah|it|its|s|is|born|was|my|birthday|uh|um|so|th|st|nd|rd)$/;

/** The days that a birth told in figures may mean, however the recogniser grouped them: "01041 911", "26/12 1931", "30 1188". */
export function digitBirths(text: string, thisYear: number): readonly Guess[] {
  const runs: string[] = [];
  for (const word of text.match(/\d+|[a-z]+/g) ?? []) {
    const figures = /^\d/.test(word) ? word : spelled.get(word);
    if (figures !== undefined) runs.push(figures);
    else if (!idle.test(word)) return [];
  }
  return splitFigures(runs, thisYear);
}
