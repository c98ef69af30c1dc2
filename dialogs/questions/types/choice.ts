import type { OfferedChoice, QuestionType } from '../question-type.js';

/** The words of a choice, or its id when it is no longer offered. */
export function labelOf(id: unknown, choices: readonly OfferedChoice[]): string {
  return choices.find((choice) => choice.id === id)?.label ?? String(id);
}

/** One of several, by its key. */
export const choice: QuestionType = {
  type: 'choice',
  numeric: false,
  silence: 5,
  speechEnd: 0.7,
  longest: 8,
  fromKeys: (keys, choices) => {
    const taken = choices.find((one) => one.key === keys);
    return taken && { value: taken.id };
  },
  show: (value, _locale, choices) => labelOf(value, choices),
};
