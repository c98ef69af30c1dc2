import type { QuestionType } from '../question-type.js';
import { labelOf } from './choice.js';

/** Any of several, by their keys one after the other. */
export const multiChoice: QuestionType = {
  type: 'multi-choice',
  numeric: false,
  silence: 7,
  speechEnd: 1,
  longest: 20,
  fromKeys: (keys, choices) => {
    const taken = [...keys].map((key) => choices.find((one) => one.key === key)?.id);
    return taken.length > 0 && taken.every((id) => id !== undefined) ? { value: [...new Set(taken)] } : undefined;
  },
  show: (value, locale, choices) =>
    (Array.isArray(value) ? value : [value]).map((id) => labelOf(id, choices)).join(locale === 'zh-CN' ? '、' : ', '),
};
