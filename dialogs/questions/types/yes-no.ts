import type { QuestionType } from '../question-type.js';

const shown = { 'zh-CN': { yes: '是', no: '否' }, 'en-US': { yes: 'yes', no: 'no' } } as const;

/** Yes by 1, no by 2. */
export const yesNo: QuestionType = {
  type: 'yes-no',
  numeric: false,
  silence: 5,
  speechEnd: 0.7,
  longest: 8,
  fromKeys: (keys) => (keys === '1' ? { value: true } : keys === '2' ? { value: false } : undefined),
  show: (value, locale) => (value === true ? shown[locale].yes : shown[locale].no),
};
