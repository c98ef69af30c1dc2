import type { CompiledQuestion } from '../script/script.js';
import type { Locale, Market } from '../vocabulary.js';
import type { OfferedChoice } from './question-type.js';

/** The choices of a question that this market knows, in the words of this locale. */
export function offeredChoices(
  question: Pick<CompiledQuestion, 'choices'>,
  locale: Locale,
  market: Market,
): readonly OfferedChoice[] {
  return (question.choices ?? [])
    .filter((choice) => choice.market === undefined || choice.market === market)
    .map((choice) => ({
      id: choice.id,
      key: choice.key,
      label: choice.label[locale],
      synonyms: choice.synonyms?.[locale] ?? [],
    }));
}
