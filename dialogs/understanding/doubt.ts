import type { AnswerType, Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
import type { Subject } from './locales/language.js';
import { languages } from './locales/registry.js';
import { perLocale } from './per-locale.js';
import { Sieve } from './sieve/sieve.js';
import { doubtful } from './verdicts.js';

const cues = perLocale((locale) => new Sieve(languages[locale].doubts, ({ words }) => words));

/**
 * How an answer without a value falls short: refused, omitted, evasive or unclear, with the words that show it.
 * @returns undefined when nothing in the words tells.
 */
export function doubtOf({ locale, text }: Answer): Verdict | undefined {
  return cues(locale).find(text, ({ clarity, code, words }) => {
    const found = words.exec(text);
    return found === null ? undefined : doubtful(clarity, { code, words: found[0].trim() || text });
  });
}

/** What an answer of each type speaks of, told with a value or without one. */
const subjects: Partial<Record<AnswerType, Subject>> = {
  date: 'time',
  day: 'time',
  month: 'time',
  years: 'time',
  money: 'amount',
  number: 'amount',
  percent: 'amount',
  organization: 'work',
  role: 'work',
};

/**
 * An answer without a value or a sign of doubt. "When my son was born" speaks of time and is only vague, and one that
 * takes up the words of the question is indirect; what speaks of neither is beside the point.
 */
export function astray(answer: Answer): Verdict {
  const { contentWords, speaksOf, bearsOn = [] } = languages[answer.locale];
  const subject = subjects[answer.type] ?? (ofWork(answer) ? 'work' : undefined);
  if (subject !== undefined && speaksOf[subject].test(answer.text))
    return doubtful('unclear', { code: 'vague', words: answer.text });
  const question = answer.question ?? '';
  if (!(answer.type in subjects) && bearsOn.some(({ asked, says }) => asked.test(question) && says.test(answer.text)))
    return doubtful('unclear', { code: 'indirect', words: answer.text });
  const asked = new Set(contentWords(question));
  const shared = contentWords(answer.text).find((word) => asked.has(word));
  return shared === undefined
    ? doubtful('evasive', { code: 'off-the-point', words: answer.text })
    : doubtful('unclear', { code: 'indirect', words: answer.text });
}

/** A choice has no subject of its own, but the question for it may. */
const ofWork = ({ type, locale, question = '' }: Answer) =>
  (type === 'choice' || type === 'multi-choice' || type === 'yes-no') && languages[locale].speaksOf.work.test(question);
