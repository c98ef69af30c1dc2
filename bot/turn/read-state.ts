import type { LogEvent, StoredLog } from '../../data/store.js';
import { apply } from '../../dialogs/engine/apply.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { upcast } from '../../dialogs/engine/upcast.js';

/** The state that a conversation's log adds up to; undefined when it has no events. */
export function stateOf(conversation: Pick<StoredLog, 'events'>): ConversationState | undefined {
  return conversation.events.reduce<ConversationState | undefined>(
    (state, event) => apply(state, engineEvent(event)),
    undefined,
  );
}

/** The same, from the state that it added up to at an earlier version. */
export function stateSince(
  { version, state }: { readonly version: number; readonly state: ConversationState },
  conversation: Pick<StoredLog, 'eventsAfter'>,
): ConversationState {
  return conversation
    .eventsAfter(version)
    .reduce<ConversationState>((before, event) => apply(before, engineEvent(event)), state);
}

/** A stored event as the engine reads it, brought up to its kind's present version. */
export function engineEvent(event: LogEvent): EngineEvent {
  return upcast(event);
}
