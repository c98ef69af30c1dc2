import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState, Review } from '../../dialogs/engine/state.js';

/** An input as it is made anew from the log, and what stood open when it came. */
export interface Happening {
  readonly input: Input;
  /** The state before it, as the log has it. */
  readonly before: ConversationState | undefined;
  /** The review that an agent decided; its number may be another in the replay. */
  readonly review?: Review;
}
