import type { Locale } from '../../vocabulary.js';
import { hear } from '../heard.js';
import { marks } from '../lexicon/marks.js';
import { quantitiesOf } from './quantities.js';

/** 四五千, 一万四五: two neighbouring digits that stand for two numbers. */
const neighbours = /([一二两三四五六七八九])([两二三四五六七八九])(?=[十百千万]|[^零一二三四五六七八九\d]|$)/;

/**
 * The ends of the one range that an answer names, in the main unit of the currency, lower first.
 * @returns undefined where it names a single sum, several ranges, or none.
 */
export function spanOf(said: string, locale: Locale): readonly [number, number] | undefined {
  const heard = hear(said);
  const [first, second, ...more] = quantitiesOf(heard, locale, ['money'], ['none']);
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return first.fault === 'range' ? ofNeighbours(heard.text, locale) : undefined;
  const { range, rangeAnd } = marks[locale];
  const gap = heard.text.slice(first.end, second.start);
  if (!range.test(gap) && !rangeAnd.test(gap)) return undefined;
  return inOrder(first.value.amount, second.value.amount);
}

function ofNeighbours(text: string, locale: Locale): readonly [number, number] | undefined {
  const one = (keep: string) =>
    quantitiesOf(hear(text.replace(neighbours, keep)), locale, ['money'], ['none']).map(({ value, fault }) =>
      fault === undefined ? value.amount : undefined,
    );
  const [[low], [high]] = [one('$1'), one('$2')];
  return low === undefined || high === undefined ? undefined : inOrder(low, high);
}

/** In "6 to 7 thousand" the thousand belongs to both. */
function inOrder(first: number, second: number): readonly [number, number] | undefined {
  const scale = [1, 1000, 10_000].find((by) => first * by < second && first * by * 10 >= second);
  return scale === undefined ? undefined : [first * scale, second];
}
