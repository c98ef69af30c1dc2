import type { z } from 'zod';
import type { LogEvent } from '../../data/store.js';
import { fieldOf } from '../../dialogs/casework/fields/question-field.js';
import { acceptableValue } from '../../dialogs/engine/settling/review.js';
import type { ConversationState, Review } from '../../dialogs/engine/state.js';
import type { Script } from '../../dialogs/script/script.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import type { Standing } from '../reviews/standing.js';
import { askedWords } from './asked-words.js';
import { heardAt } from './heard-at.js';
import { globalReviewId } from './review-id.js';
import type { reviewSchema } from './review-schema.js';
import { reviewWords } from './review-words.js';
import { sayingView } from './saying-view.js';

/** A review as agents see it. What has words has them in the conversation's language, and in each of ours. */
export type ReviewView = z.output<typeof reviewSchema>;

/** Shows a review. What is on file stays covered but to who holds its conversation. */
export function reviewView(
  review: Review,
  state: ConversationState,
  { script, events }: { readonly script: Script | undefined; readonly events: readonly LogEvent[] },
  { hold, isOpen, waiting }: Standing,
): ReviewView {
  const asked = askedWords(review, events);
  const words = (locale: Locale) => reviewWords(review, state, { script, asked, isOpen }, locale);
  const inLanguages = { 'zh-CN': words('zh-CN'), 'en-US': words('en-US') };
  const question = script?.questions.find((one) => one.id === review.questionId);
  return {
    id: globalReviewId(state.id, review.id),
    questionId: review.questionId,
    ...inLanguages[state.locale],
    inLanguages,
    type: question?.type,
    field: question && fieldOf(question),
    reason: review.reason,
    priority: review.priority,
    openedAt: review.openedAt,
    dueAt: review.dueAt,
    clarity: review.clarity,
    reasons: review.codes.map((code, index) => ({ code, words: review.words[index] ?? '' })),
    said: review.said,
    sayings: (state.answers[review.questionId ?? '']?.sayings ?? []).map((one) => sayingView(one, question, state)),
    acceptable: review.items !== undefined || (script !== undefined && acceptableValue(review, script) !== undefined),
    flags: state.flags
      .filter(
        ({ questionId, because }) =>
          questionId === (review.questionId ?? '') && (questionId || because === review.reason),
      )
      .map((flag) => flag.flag),
    heardAt: heardAt(review.id, state, events),
    claimedBy: hold?.by,
    deciding: waiting.get(review.id),
    resolved: review.resolved,
  };
}
