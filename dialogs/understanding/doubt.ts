import type { Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
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

/** An answer without a value or a sign of doubt: beside the point, or about the question without answering it. */
export function astray(answer: Answer): Verdict {
  const { contentWords } = languages[answer.locale];
  const asked = new Set(contentWords(answer.question ?? ''));
  const shared = contentWords(answer.text).find((word) => asked.has(word));
  return shared === undefined
    ? doubtful('evasive', { code: 'off-the-point', words: answer.text })
    : doubtful('unclear', { code: 'indirect', words: answer.text });
}
