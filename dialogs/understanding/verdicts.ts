import type { AnswerValue, Clarity, Reason, Verdict } from '../vocabulary.js';

/** A verdict that commits a value, with the words that carry it. */
export const clear = (value: AnswerValue, code: string, words: string): Verdict => ({
  clarity: 'clear',
  value,
  reasons: [{ code, words }],
});

/** A verdict that commits nothing. */
export const doubtful = (clarity: Exclude<Clarity, 'clear'>, ...reasons: readonly Reason[]): Verdict => ({
  clarity,
  reasons,
});

/** What a recogniser says of a text that holds nothing of its kind; the entry then looks for the doubt in it. */
export const noValue = (words: string): Verdict => doubtful('unclear', { code: 'no-value', words });

/** Whether a recogniser found nothing of its kind. */
export const holdsNoValue = (verdict: Verdict): boolean =>
  verdict.clarity === 'unclear' && verdict.reasons.length === 1 && verdict.reasons[0]?.code === 'no-value';
