import type { Answer } from '../answer.js';
import { clauses } from '../clauses.js';
import { countsInWords } from '../lexicon/counts-in-words.js';
import { languages } from '../locales/registry.js';
import { kindsAsked } from './counted.js';

/**
 * The count that an answer tells without a number: 没有 and "not a single one" are none, 就我自己 and "only the car" one.
 * @returns undefined where it tells none so, or tells more beside it.
 */
export function countTold({ text, question, locale }: Answer): number | undefined {
  if (question === undefined) return undefined;
  const { asksHowMany, asksBeyond, none, noOther, onlyMyself, onlyOne } = countsInWords[locale];
  if (!asksHowMany.test(question)) return undefined;
  const parts = clauses(text.replace(languages[locale].fillers, ''));
  if (parts.length === 0) return undefined;
  if (parts.every((part) => none.test(part))) return 0;
  if (parts.every((part) => noOther.test(part))) return asksBeyond.test(question) ? 0 : 1;
  if (parts.length > 1) return undefined;
  const [only = ''] = parts;
  const kinds = kindsAsked(locale)(question);
  const ofPeople = kinds.has('people') || kinds.has('relatives') || kinds.has('children');
  return (ofPeople ? kinds.has('people') && onlyMyself.test(only) : kinds.size > 0 && onlyOne.test(only))
    ? 1
    : undefined;
}

/** Blanks out 一笔 in 一笔都没逾期, which counts nothing; every other sign keeps its place. */
export const withoutNone = (text: string, locale: Answer['locale']): string =>
  text.replace(countsInWords[locale].notOne, (words) => ' '.repeat(words.length));
