import type { ConversationState } from '../../engine/state.js';
import type { Script } from '../../script/script.js';
import type { Channel } from '../../vocabulary.js';

/** Where an answer came from: when it was last settled or said, and where in the log. */
export interface Provenance {
  readonly at: string;
  /** Over which channel the party said it. */
  readonly channel?: Channel;
  /** The number of the event with what was last understood of the party's words. */
  readonly seq?: number;
  /** The call in which it was said. */
  readonly callId?: string;
}

/** A conversation that was held, or is being held, with all that its answers are read with. */
export interface Held {
  readonly id: string;
  readonly state: ConversationState;
  readonly script: Script;
  readonly from: ReadonlyMap<string, Provenance>;
}
