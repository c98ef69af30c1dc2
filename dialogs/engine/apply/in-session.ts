import type { ConversationState, Session } from '../state.js';
import type { Changes } from './applier.js';

/** A change of what is known of the call or thread under way; none when there is none. */
export function inSession(state: ConversationState, change: Partial<Session>): Changes {
  // One place copies sessions, so that all have one shape.
  return state.session ? { session: Object.assign({ ...state.session }, change) } : {};
}

/** How the counts of what was not heard stand once something was. */
export const nothingUnheard = { failures: 0, unheardInRow: 0 } as const satisfies Partial<Session>;
