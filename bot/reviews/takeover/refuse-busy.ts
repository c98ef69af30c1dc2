import { AppError } from '../../../dialogs/app-error.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import type { ReviewParts } from '../review-parts.js';

/** Nobody writes where the bot talks about something else: an answer to the one would be taken for the other. Rejects with `number-busy`. */
export async function refuseBusy(
  { id, brief }: Pick<ConversationState, 'id' | 'brief'>,
  { store, turns }: Pick<ReviewParts, 'store' | 'turns'>,
): Promise<void> {
  for (const other of await store.conversationsWith(brief.number)) {
    const state = other === id ? undefined : await turns.state(other);
    if (state && (state.takeover || goesOn(state)))
      throw new AppError(
        'number-busy',
        `Another conversation is open on this number (case ${state.brief.caseId}). Take that one over, or wait for its end.`,
      );
  }
}

/** One that was refused at the start, so that nobody was ever spoken to, holds nothing up. */
function goesOn({ status, attempts, session }: ConversationState): boolean {
  return status === 'open' && (attempts > 0 || session !== undefined);
}
