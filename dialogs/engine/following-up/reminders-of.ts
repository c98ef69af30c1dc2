import type { ConversationState } from '../state.js';

/** What reminders are counted by. */
export type Reminded = Pick<ConversationState, 'reminded' | 'supplements' | 'open'>;

/** What a reminder would be about now: documents that are missing, and what was last asked. */
export function itemsToRemindOf({ supplements, open }: Pick<Reminded, 'supplements' | 'open'>): readonly string[] {
  const asked = open === undefined ? [] : [open.kind === 'question' ? open.questionId : open.kind];
  return [...Object.keys(supplements), ...asked];
}

/** How often the party has been reminded of what they were reminded of most. */
export function remindersOf(state: Reminded): number {
  return Math.max(0, ...itemsToRemindOf(state).map((item) => state.reminded[item] ?? 0));
}
