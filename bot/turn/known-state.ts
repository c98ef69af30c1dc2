import { AppError } from '../../dialogs/app-error.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { TurnPath } from './turn-path.js';

/** How a conversation stands. Rejects with `conversation-unknown`. */
export async function knownState(id: string, turns: Pick<TurnPath, 'state'>): Promise<ConversationState> {
  const state = await turns.state(id);
  if (!state) throw conversationUnknown(id);
  return state;
}

/** There is no conversation of that id. */
export function conversationUnknown(id: string): AppError {
  return new AppError('conversation-unknown', `There is no conversation ${id}.`);
}
