import type { Verdict } from '../../vocabulary.js';
import { openReview } from '../settling/review.js';
import type { Turn } from '../turn.js';
import { understood } from './answers.js';

const unsuited: readonly string[] = ['not-at-that-time', 'not-to-others'];

/** Whether a wish about calls says when or where not: "don't call me before nine", "don't call my boss". */
export function namesUnsuitedHours({ intent, reasons }: Verdict): boolean {
  return intent === 'later' && reasons.some(({ code }) => unsuited.includes(code));
}

/** Hands a wish about hours to a person, who can keep to it in all that follows. True when the words hold one. */
export function noteHours(turn: Turn, words: string): boolean {
  if (!namesUnsuitedHours(understood(turn, { kind: 'words', text: words, spoken: false }, 'text', ''))) return false;
  const before = Object.values(turn.state.reviews).find((one) => one.reason === 'contact-hours' && !one.resolved);
  if (before) turn.record({ kind: 'review-extended', data: { reviewId: before.id }, personal: { said: words } });
  else openReview(turn, { reason: 'contact-hours', priority: 'P2', said: words, words: [words] });
  return true;
}
