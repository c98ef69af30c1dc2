import type { ReviewReason } from '../review-reasons.js';
import type { Turn } from '../turn.js';

/**
 * Whether it was said by message that a person will be in touch about this, and nobody has been yet. What is not
 * understood then is kept and not answered: two machines would go on answering each other for ever.
 */
export function isLeftToPerson({ onVoice, state: { reviews } }: Turn, about: ReviewReason): boolean {
  return !onVoice && Object.values(reviews).some(({ reason, resolved }) => reason === about && !resolved);
}
