import type { ConversationState } from '../../dialogs/engine/state.js';
import type { TranscriptEnd } from './transcript.js';

/** How a conversation stands at its end, as a transcript writes it. What was only skipped is left out. */
export function endOf(state: ConversationState | undefined): TranscriptEnd {
  if (!state) return { status: 'open' };
  const answers = Object.entries(state.answers).flatMap(([id, { status, clarity, value, by }]) =>
    status === undefined || status === 'skipped'
      ? []
      : [[id, compact({ clarity, value, by: by === 'party' ? undefined : by })] as const],
  );
  const reviews = Object.values(state.reviews).map((review) =>
    compact({
      question: review.questionId,
      reason: review.reason,
      priority: review.priority,
      words: review.words.length > 0 ? [...review.words] : undefined,
      resolved: review.resolved?.cause ?? review.resolved?.resolution,
    }),
  );
  const supplements = Object.values(state.supplements).map(({ item, status }) => [item, status] as const);
  return compact({
    status: state.status,
    outcome: state.outcome,
    answers: answers.length > 0 ? Object.fromEntries(answers) : undefined,
    reviews: reviews.length > 0 ? reviews : undefined,
    supplements: supplements.length > 0 ? Object.fromEntries(supplements) : undefined,
    flags:
      state.flags.length > 0 ? state.flags.map(({ flag, questionId }) => `${flag} ${questionId}`.trim()) : undefined,
  }) as TranscriptEnd;
}

function compact<T extends object>(one: T): T {
  return JSON.parse(JSON.stringify(one));
}
