import type { EngineEvent, EventKind } from '../event.js';
import type { ConversationState } from '../state.js';

/** What one kind of event changes in the state. Pure; accepts events whose personal part was erased. */
export type Applier<K extends EventKind> = (
  state: ConversationState,
  event: Extract<EngineEvent, { kind: K }>,
) => Changes;

/** The parts of a state that are different afterwards. */
export type Changes = Partial<ConversationState>;
