import type { Verdict } from '../vocabulary.js';
import type { Answer } from './answer.js';
import { languages } from './locales/registry.js';
import { doubtful } from './verdicts.js';

/**
 * How an answer without a value falls short: refused, omitted, evasive or unclear, with the words that show it.
 * @returns undefined when nothing in the words tells.
 */
export function doubtOf(answer: Answer): Verdict | undefined {
  for (const cue of languages[answer.locale].doubts) {
    const found = cue.words.exec(answer.text);
    if (found !== null) return doubtful(cue.clarity, { code: cue.code, words: found[0].trim() || answer.text });
  }
  return undefined;
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
