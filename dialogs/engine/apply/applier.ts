import type { EngineEvent, EventKind } from '../event.js';
import type { ConversationState } from '../state.js';

/** How one kind of event changes the state. Pure; accepts events whose personal part was erased. */
export type Applier<K extends EventKind> = (
  state: ConversationState,
  event: Extract<EngineEvent, { kind: K }>,
) => ConversationState;
