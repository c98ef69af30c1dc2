import { languages } from '../../understanding/locales/registry.js';
import { understand } from '../../understanding/understand.js';
import { type AnswerType, type Intent, type Locale, type Localized, locales } from '../../vocabulary.js';
import type { Path } from '../fault.js';
import type { Question } from '../question.js';
import { defineCheck, type Finding } from './check.js';

/** A word that a question gives a meaning to. */
interface Meaning {
  readonly word: string;
  readonly at: Path;
  /** What it is to mean: the id of a choice, yes or no. */
  readonly name: string;
  /** Other words for the same, its name first. */
  readonly own: readonly string[];
  /** The words of all other choices. */
  readonly others: readonly string[];
}

/**
 * Words that would turn a doubt into a plain answer: a hedge, a refusal, a wish that must be heard, what denies the choice
 * or names a second one. What a choice says by its own name, such as "maybe", its synonyms may say too.
 */
export const doubtfulSynonym = defineCheck('doubtful-synonym', ({ questions }) =>
  questions.flatMap((question, index) => {
    // In the common steps a choice may be the wish itself.
    if (question.step) return [];
    const path = ['questions', index];
    return [...misplaced(question, path), ...locales.flatMap((locale) => doubtful(question, locale, path))];
  }),
);

function misplaced({ id, type, meansYes, meansNo }: Question, path: Path): readonly Finding[] {
  const fields = [meansYes && 'meansYes', meansNo && 'meansNo'].filter((one) => one !== undefined);
  if (type === 'yes-no') return [];
  return fields.map((field) => ({
    path: [...path, field],
    message: `${id} asks for ${type}, which is neither yes nor no`,
    remedy: 'give synonyms to its choices instead',
  }));
}

function doubtful(question: Question, locale: Locale, path: Path): readonly Finding[] {
  return meaningsIn(question, locale, path).flatMap((meaning): Finding[] => {
    const why = doubtIn(meaning, question, locale);
    if (why === undefined) return [];
    const { at, word } = meaning;
    return [{ path: at, message: `"${word}" ${why}`, remedy: 'take it out: whoever says it is asked once more' }];
  });
}

function meaningsIn({ type, choices = [], meansYes, meansNo }: Question, locale: Locale, path: Path) {
  if (type === 'yes-no')
    return [
      ...ofYesNo('yes', meansYes?.[locale], [...path, 'meansYes', locale]),
      ...ofYesNo('no', meansNo?.[locale], [...path, 'meansNo', locale]),
    ];
  const words = choices.map(({ label, synonyms }) => [label[locale], ...(synonyms?.[locale] ?? [])]);
  return choices.flatMap(({ id, means, synonyms }, index): Meaning[] =>
    // Where choosing it is no value, nothing becomes clear by it.
    means
      ? []
      : (synonyms?.[locale] ?? []).map((word, at) => ({
          word,
          at: [...path, 'choices', index, 'synonyms', locale, at],
          name: id,
          own: (words[index] ?? []).filter((one) => one !== word),
          others: words.flatMap((ofOne, other) => (other === index ? [] : ofOne)),
        })),
  );
}

function ofYesNo(name: 'yes' | 'no', words: readonly string[] = [], path: Path): readonly Meaning[] {
  return words.map((word, index) => ({ word, at: [...path, index], name, own: [], others: [] }));
}

function doubtIn({ word, name, own, others }: Meaning, question: Question, locale: Locale): string | undefined {
  const [label = ''] = own;
  const { clarity, value, intent } = understand({
    locale,
    type: question.type as AnswerType,
    question: question.wording[locale].ask,
    text: word,
  });
  if (intent !== undefined && heeded.includes(intent)) return `is the wish "${intent}"`;
  if (question.type === 'yes-no' && clarity === 'clear' && value !== (name === 'yes'))
    return `already means ${value === true ? 'yes' : 'no'}`;
  if (name === 'yes' && question.type === 'yes-no' && denies[locale].test(word) && clarity !== 'clear')
    return 'holds a denial, and cannot mean yes';
  if (own.some((one) => isDenied(one, word, locale))) return `denies ${name}`;
  if (namesAnother(word, own, others)) return 'names a second choice as well';
  if (clarity === 'refused') return 'is a refusal';
  const blurs = blurring[locale];
  return blurs.test(word) && !blurs.test(label) ? 'leaves it open, and would count as a plain answer' : undefined;
}

/** Wishes that have to be heard whatever was asked. */
const heeded: readonly Intent[] = ['stop', 'agent', 'complaint'];

/** What takes the certainty from whatever it is said with, and what is said instead of an answer. */
const blurring: Localized<RegExp> = {
  'zh-CN':
    /可能|也许|或许|大概|大约|好像|似乎|估计|说不定|应该(?:是|有|没)|差不多|不(?:太)?确定|没[准定]|看情况|再说|说不[准清好]|不好说|^(?:我?也?)(?:不知道|不清楚|不记得|忘了|随便|都行|都可以)[了啊呢吧]?$/u,
  'en-US':
    /\b(?:maybe|perhaps|probably|possibly|might|i (?:think|guess|suppose)|sort of|kind of|it depends|not (?:really )?sure|hard to say|whatever|roughly)\b|^(?:i )?(?:do not|don['’]?t) (?:know|remember|recall)$|^(?:no idea|i forgot|either|any)$/iu,
};

const denies: Localized<RegExp> = {
  'zh-CN': /[不没未别无非]/u,
  'en-US': /\b(?:no|not|never|none|nothing|nobody|cannot|without)\b|n['’]t\b/iu,
};

/** Whether it holds one of a choice's own words with a denial right before it: "not salaried". */
function isDenied(own: string, word: string, locale: Locale): boolean {
  const at = own.length > 1 ? word.toLowerCase().indexOf(own.toLowerCase()) : -1;
  return at > 0 && languages[locale].choice.negator.test(word.slice(0, at));
}

/** Whether it holds words of its own choice and, beside them, of another: "myself or my family". */
function namesAnother(word: string, own: readonly string[], others: readonly string[]): boolean {
  const said = word.toLowerCase();
  const holds = (text: string) => (one: string) => one.length > 1 && text.includes(one.toLowerCase());
  const mine = own.filter(holds(said)).toSorted((one, other) => other.length - one.length);
  return mine.some((one) => others.some(holds(said.replace(one.toLowerCase(), '\n'))));
}
