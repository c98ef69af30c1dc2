import type { LogEvent } from '../../data/store.js';
import type { Review } from '../../dialogs/engine/state.js';
import type { Locale } from '../../dialogs/vocabulary.js';
import { engineEvent } from '../turn/read-state.js';

/** Words that were put to a party, and their language: it may change in the middle of a conversation. */
export interface AskedWords {
  readonly text: string;
  readonly locale: Locale;
}

/**
 * The words in which a review's question was put to the party before it opened, oldest first: as they were spoken or
 * sent, the probes too, without what was said before them. What was only repeated stands here once. Empty when it was not put to them, and once the party
 * was erased.
 */
export function askedWords(review: Review, events: readonly LogEvent[]): readonly AskedWords[] {
  if (review.questionId === undefined) return [];
  const opened = events.findIndex(({ kind, data }) => kind === 'review-opened' && data.reviewId === review.id);
  const asked: AskedWords[] = [];
  for (const stored of events.slice(0, Math.max(opened, 0))) {
    const event = stored.kind === 'prompted' ? engineEvent(stored) : undefined;
    if (event?.kind !== 'prompted') continue;
    const { open, locale } = event.data;
    const text = event.personal?.asks ?? event.personal?.text;
    const isAbout = open && 'questionId' in open && open.questionId === review.questionId;
    if (isAbout && text !== undefined && asked.every((before) => before.text !== text)) asked.push({ text, locale });
  }
  return asked;
}
