import { dueBy } from '../../policy/business-time.js';
import { isUrgent } from '../../policy/is-urgent.js';
import { wordTypes } from '../../questions/word-types.js';
import type { Script } from '../../script/script.js';
import type { AnswerValue, Clarity, Priority } from '../../vocabulary.js';
import { questionOf } from '../asking/applicable.js';
import type { ReviewReason } from '../review-reasons.js';
import type { Review } from '../state.js';
import type { Turn } from '../turn.js';

/** What a review is opened with. */
export interface Doubt {
  readonly reason: ReviewReason;
  readonly priority: Priority;
  readonly questionId?: string;
  readonly clarity?: Clarity;
  readonly codes?: readonly string[];
  readonly said?: string;
  readonly value?: AnswerValue;
  readonly words?: readonly string[];
  /** The questions of a read-back that was not confirmed. */
  readonly items?: readonly string[];
}

/** Opens a review: one doubtful answer, or one task, for a person. The same doubt is not opened twice. */
export function openReview(turn: Turn, doubt: Doubt): void {
  const { state } = turn;
  const twin = Object.values(state.reviews).find(
    (review) =>
      !review.resolved &&
      review.reason === doubt.reason &&
      review.questionId === doubt.questionId &&
      review.said === doubt.said,
  );
  if (twin) return;
  const priority = isUrgent(state.brief.disburseBy, turn.input.at) ? 'P1' : doubt.priority;
  turn.record({
    kind: 'review-opened',
    data: {
      reviewId: `r${Object.keys(state.reviews).length + 1}`,
      questionId: doubt.questionId,
      reason: doubt.reason,
      priority,
      dueAt: dueBy(priority, turn.input.at, state.brief.market),
      clarity: doubt.clarity,
      codes: doubt.codes ?? [],
      items: doubt.items,
    },
    personal: { said: doubt.said, value: doubt.value, words: doubt.words ?? [] },
  });
}

/** How soon a person must look at a doubt about this question. A denial is graver than vagueness about the same thing. */
export function priorityOf(turn: Turn, questionId: string, clarity: Clarity): Priority {
  const { review } = questionOf(turn.script, questionId).onFail;
  return review === 'P1' && clarity !== 'contradicts' ? 'P2' : review;
}

/** What accepting a review would take as the answer: the value understood, or the words where words are the value. */
export function acceptableValue({ value, said, questionId }: Review, script: Script): AnswerValue | undefined {
  if (value !== undefined || questionId === undefined) return value;
  return wordTypes.includes(questionOf(script, questionId).type) ? said : undefined;
}
