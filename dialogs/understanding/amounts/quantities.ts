import type { Locale } from '../../vocabulary.js';
import type { Heard } from '../heard.js';
import { marks } from '../lexicon/marks.js';
import type { ValueMarks } from '../lexicon/value-marks.js';
import { enQuantities } from './en-quantities.js';
import type { Mention } from './mention.js';
import type { Quantity, Unit } from './quantity.js';
import { zhQuantities } from './zh-quantities.js';

/**
 * The quantities of a text that can answer a question: those with the units of the first rank that occurs at all,
 * and bare numbers that only repeat one of them.
 */
export function quantitiesOf(
  heard: Heard,
  locale: Locale,
  ...ranks: readonly (readonly Unit[])[]
): readonly Mention<Quantity>[] {
  const all = shared(heard.text, inLanguage(heard.text, locale), locale);
  for (const units of ranks) {
    const found = all.filter((mention) => units.includes(mention.value.unit));
    if (found.length === all.length) return found;
    if (found.length > 0)
      return all.filter(
        (mention, n) =>
          found.includes(mention) || repeats(mention, found) || beside(heard.text, all, n, found, marks[locale]),
      );
  }
  return [];
}

/** Whether a bare number only says again what was said with its unit. */
function repeats({ value }: Mention<Quantity>, found: readonly Mention<Quantity>[]): boolean {
  return value.unit === 'none' && found.some((other) => other.value.amount === value.amount);
}

/** 哦不对说错了应该是 is about as much as stands between a slip and what was meant. */
const longestSlip = 12;

/** In "$300, maybe 400" the second is another sum, though nothing says so. */
function beside(
  text: string,
  all: readonly Mention<Quantity>[],
  n: number,
  found: readonly Mention<Quantity>[],
  { beside: gap, takenBack }: Pick<ValueMarks, 'beside' | 'takenBack'>,
): boolean {
  const [previous, mention, next] = [all[n - 1], all[n], all[n + 1]];
  if (mention?.value.unit !== 'none') return false;
  const follows = previous !== undefined && found.includes(previous);
  const between = follows ? text.slice(previous.end, mention.start) : '';
  // 百分之四点二，不对，四点一: what is put right keeps its unit.
  if (follows && (gap.test(between) || (between.length <= longestSlip && takenBack.test(between)))) return true;
  return next !== undefined && found.includes(next) && gap.test(text.slice(mention.end, next.start));
}

/** People answer a Chinese question in English, "20k a month", and the other way round. */
function inLanguage(text: string, locale: Locale): readonly Mention<Quantity>[] {
  const chinese = /[\u3400-\u9fff]/.test(text);
  if (locale === 'zh-CN') {
    const found = zhQuantities(text);
    return found.length > 0 && (chinese || !/[a-z]{2}/.test(text)) ? found : enQuantities(text);
  }
  return chinese ? zhQuantities(text) : enQuantities(text);
}

/** In "8,500 to 30,000 dollars" and 两到三万港元 the unit belongs to both ends. */
function shared(text: string, mentions: readonly Mention<Quantity>[], locale: Locale): readonly Mention<Quantity>[] {
  if (mentions.length < 2) return mentions;
  return mentions.map((mention, n) => {
    if (mention.value.unit !== 'none') return mention;
    const unit = unitOf(text, mention, mentions[n + 1], locale) ?? unitOf(text, mentions[n - 1], mention, locale);
    return unit === undefined ? mention : { ...mention, value: { ...mention.value, unit } };
  });
}

function unitOf(
  text: string,
  one: Mention<Quantity> | undefined,
  other: Mention<Quantity> | undefined,
  locale: Locale,
): Unit | undefined {
  if (one === undefined || other === undefined) return undefined;
  const { range, rangeBefore, rangeAnd } = marks[locale];
  const gap = text.slice(one.end, other.start);
  const joined = range.test(gap) || (rangeAnd.test(gap) && rangeBefore.test(text.slice(0, one.start)));
  return joined ? (one.value.unit === 'none' ? other.value.unit : one.value.unit) : undefined;
}
