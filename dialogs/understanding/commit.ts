import type { AnswerValue, Verdict } from '../vocabulary.js';
import { agrees } from './agreement.js';
import type { Settled } from './amounts/settle.js';
import type { Answer } from './answer.js';

/** Turns what was settled into a verdict, after comparing it with the file where there is a value on file. */
export function commit<T>(
  answer: Answer,
  settled: Settled<T>,
  toValue: (value: T, approximate: boolean) => AnswerValue,
): Verdict {
  if (settled.kind === 'doubt') return { clarity: settled.clarity ?? 'unclear', reasons: settled.reasons };
  const value = toValue(settled.value, settled.approximate);
  const reasons = settled.approximate ? [{ code: 'approximate', words: settled.words }] : [];
  if (answer.onFile === undefined || agrees(answer.type, value, answer.onFile, answer.tolerance)) {
    return { clarity: 'clear', value, reasons };
  }
  return { clarity: 'contradicts', value, reasons: [...reasons, { code: 'differs-from-file', words: settled.words }] };
}
