import { AppError } from '../../../dialogs/app-error.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import { knownState } from '../../turn/known-state.js';
import type { ReviewParts } from '../review-parts.js';

/** A conversation that this person writes in. Rejects with `conversation-unknown` or `not-taken-over`. */
export async function takenOver(
  id: string,
  by: string,
  { turns }: Pick<ReviewParts, 'turns'>,
): Promise<ConversationState> {
  const state = await knownState(id, turns);
  refuseOthers(state, by);
  return state;
}

/**
 * Also after a turn: somebody may have let go of it, or the party asked for silence, in between. Throws `not-taken-over`
 * where they do not write in it.
 */
export function refuseOthers({ takeover }: ConversationState, by: string): void {
  if (takeover?.by !== by)
    throw new AppError('not-taken-over', 'The bot is holding this conversation. Take it over first.');
}
