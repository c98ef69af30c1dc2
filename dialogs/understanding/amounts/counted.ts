import type { Locale } from '../../vocabulary.js';
import { type CountedWords, countedWords, includes, type Kind } from '../lexicon/counted.js';
import { perLocale } from '../per-locale.js';
import { inSmallLetters, perQuestion } from '../per-question.js';
import { tellsAge } from './ages.js';
import { tokensOf } from './en-tokens.js';
import type { Mention } from './mention.js';
import type { Quantity } from './quantity.js';

/** Why a number is not the count that was asked for. */
export type Miscount = 'an-age' | 'counts-something-else' | 'to-be-added';

/**
 * Whether a number counts something else than the question does: "two jobs" are no cards, nor are 45 years of age,
 * and "me and my two kids" are not two people.
 */
export function miscounted(
  text: string,
  mention: Mention<Quantity>,
  question: string,
  locale: Locale,
): Miscount | undefined {
  const words = countedWords[locale];
  const asked = inSmallLetters(question);
  if (tellsAge(text, mention, mention.value.amount, question, locale)) return 'an-age';
  if (!words.asksName.test(asked) && inName(words, text, mention)) return 'counts-something-else';
  if (ofOtherUnit(words, mention, asked)) return 'counts-something-else';
  const kinds = kindsAsked(locale)(question);
  if (kinds.size === 0) return oneOfSeveral(words, text, mention, kinds) ? 'to-be-added' : undefined;
  const counted = kindCounted(words, nounBehind(text, mention, locale), locale);
  if (counted !== undefined && !fits(counted, kinds)) return 'counts-something-else';
  // Asked for children, the others in the family are not counted.
  const alone = counted !== undefined && (counted === 'people' || (kinds.has(counted) && counted === 'children'));
  return !alone && oneOfSeveral(words, text, mention, kinds) ? 'to-be-added' : undefined;
}

function inName(words: CountedWords, text: string, { start }: Mention<unknown>): boolean {
  return words.nameBefore.test(text.slice(Math.max(0, start - 24), start)) || words.nameFrom.test(text.slice(start));
}

function ofOtherUnit(words: CountedWords, { value }: Mention<Quantity>, asked: string): boolean {
  if (value.unit === 'money' || value.unit === 'percent') return !words.asksSum.test(asked);
  if (value.unit === 'years' || value.unit === 'months') return !words.asksTime.test(asked);
  return false;
}

/** The kinds that stand behind "how many" and 几, or else anywhere in the question. */
export const kindsAsked = perLocale((locale) =>
  perQuestion((question): ReadonlySet<Kind> => {
    const asked = inSmallLetters(question);
    const from = asked.search(/how many|几|多少/);
    for (const part of [from < 0 ? '' : asked.slice(from), asked]) {
      const units = locale === 'zh-CN' ? [part] : part.split(/[^a-z-]+/);
      const found = countedWords[locale].kinds.filter(([, kind]) => units.some((unit) => kind.test(unit)));
      if (found.length > 0) return new Set(found.map(([kind]) => kind));
    }
    return new Set();
  }),
);

const fits = (counted: Kind, asked: ReadonlySet<Kind>) =>
  asked.has(counted) || [...asked].some((kind) => includes[kind]?.includes(counted));

/** Words that end what a number counts: "two at home", "three that I know of". */
const endsNoun =
  /^(?:and|or|but|at|in|on|of|for|from|with|that|which|who|is|are|was|were|to|plus|because|so|if|when|the|my|our|this|these|those|an?)$/;

function nounBehind(text: string, { start }: Mention<unknown>, locale: Locale): readonly string[] {
  const near = text.slice(start, start + 40);
  if (locale === 'zh-CN')
    return [/^[零一二两三四五六七八九十百俩仨\d]*([^,，。;；、和跟与]{0,5})/.exec(near)?.[1] ?? ''];
  const tokens = tokensOf(near);
  const first = tokens.findIndex(({ number, scale }) => number === undefined && scale === undefined);
  const rest = first < 0 ? [] : tokens.slice(first, first + 4);
  const stop = rest.findIndex(({ word }) => endsNoun.test(word) || /^[^a-z-]/.test(word));
  return (stop < 0 ? rest : rest.slice(0, stop)).map(({ word }) => word);
}

/** In "two car loans" the last noun is counted; Chinese puts the measure first. */
function kindCounted(words: CountedWords, noun: readonly string[], locale: Locale): Kind | undefined {
  const ordered = locale === 'zh-CN' ? noun : noun.toReversed();
  for (const word of ordered) {
    const found = words.kinds.find(([, kind]) => kind.test(word));
    if (found !== undefined) return found[0];
  }
  return undefined;
}

function oneOfSeveral(
  words: CountedWords,
  text: string,
  { start, end }: Mention<unknown>,
  asked: ReadonlySet<Kind>,
): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  const person = asked.has('people') || asked.has('relatives');
  return (
    (person && words.personBefore.test(before)) || words.oneBefore.test(before) || words.oneAfter.test(text.slice(end))
  );
}
