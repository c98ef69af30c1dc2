import { type Locale, locales, markets } from '../../vocabulary.js';
import type { Question } from '../question.js';
import { defineCheck, type Finding } from './check.js';

/** People remember about four spoken options (vui.md §1). */
const limit = 4;

/**
 * Prompts that name more than four options aloud. A choice that is understood but not named in the prompt
 * does not count, and neither does `other`, which asks nobody to keep anything in mind.
 */
export const tooManyOptions = defineCheck('too-many-options', ({ questions }) =>
  questions.flatMap((question, index): Finding[] => [
    ...locales.flatMap((locale) =>
      (['ask', 'retry', 'help'] as const).flatMap((kind) => {
        const count = Math.max(
          0,
          ...markets.map((market) => named(question, question.wording[locale][kind] ?? '', locale, market)),
        );
        return count > limit ? [finding(['questions', index, 'wording', locale, kind], count)] : [];
      }),
    ),
    ...question.probes.flatMap(({ bands = [] }, at) =>
      bands.length > limit ? [finding(['questions', index, 'probes', at, 'bands'], bands.length)] : [],
    ),
  ]),
);

function finding(path: Finding['path'], count: number): Finding {
  return {
    path,
    message: `${count} options are spoken; ${limit} are the most that people keep in mind`,
    remedy: 'leave the rarest unspoken (they are understood all the same), or ask in two steps',
  };
}

function named({ choices = [] }: Question, prompt: string, locale: Locale, market: string): number {
  return choices.filter((choice) => {
    if (choice.id === 'other' || (choice.market !== undefined && choice.market !== market)) return false;
    const hasKey = choice.key !== undefined && new RegExp(`(?<![0-9])${choice.key}(?![0-9])`).test(prompt);
    return hasKey || prompt.toLowerCase().includes(choice.label[locale].toLowerCase());
  }).length;
}
