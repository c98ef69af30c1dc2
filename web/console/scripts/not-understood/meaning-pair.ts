import type { Pair } from '../../words/say.js';
import type { QuestionRow } from './not-understood-query.js';
import { learningWords as words } from './words.js';

/** What a value of a question is called: a choice by its label, yes and no by their words. */
export function meaningPair({ means }: Pick<QuestionRow, 'means'>, value: string): Pair {
  if (value === 'yes' || value === 'no') {
    const own = means.find((one) => one.value === value)?.label;
    return own ? [own['zh-CN'], own['en-US']] : words[value];
  }
  const label = means.find((one) => one.value === value)?.label;
  return label ? [label['zh-CN'], label['en-US']] : [value, value];
}
