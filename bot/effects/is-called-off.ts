import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState } from '../../dialogs/engine/state.js';

/** Whether a call of ours is not to be placed any more: the party was heard since it was decided. */
export function isCalledOff(effect: Effect, { outreach }: Pick<ConversationState, 'outreach'>): boolean {
  return effect.kind === 'place-call' && effect.purpose === 'opener' && outreach.heard;
}
