import type { AnswerValue } from '../../dialogs/vocabulary.js';

/** A minus before the first figure, with or without a currency; one between two figures makes a range. */
const minus =
  /^[^\d]*?(?:^|[\s$¥￥])[-−–－]\s?[$¥￥]?\s?\d|\b(?:minus|negative)\s+[$¥￥]?\w|[负負]\s?[$¥￥]?[\d一二两三四五六七八九十百千万]|^\s*\([$¥￥]?\d[\d,.]*\)\s*$/iu;

/** Whether what was typed is less than nothing. */
export function isNegative(typed: AnswerValue): boolean {
  if (typeof typed === 'number') return typed < 0;
  if (typeof typed === 'string') return minus.test(typed);
  return typeof typed === 'object' && 'amount' in typed && typed.amount < 0;
}
