import type { Behaviour } from './behaviour.js';
import type { Call } from './call/call.js';

/** What the exchange needs of a handset. */
export interface FarEnd {
  readonly number: string;
  readonly behaviour: Behaviour;
  /** Whether it rings or is in a call. */
  readonly isEngaged: boolean;
  /** Takes up a call that rings here or is dialled here. */
  connect(call: Call): void;
  /** Takes in a message that has been delivered. */
  receive(sid: string): void;
  /** Keeps what its machine has recorded. */
  keepVoicemail(callSid: string, text: string): void;
  /** Tells whoever watches it of a change. */
  notify(): void;
}
