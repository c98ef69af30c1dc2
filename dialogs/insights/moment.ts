import { apply } from '../engine/apply.js';
import type { EngineEvent } from '../engine/event.js';
import type { ConversationState } from '../engine/state.js';
import type { Channel, Locale } from '../vocabulary.js';

/** One fact of a conversation, and how it stood after it. */
export interface Moment {
  readonly event: EngineEvent;
  readonly before: ConversationState | undefined;
  readonly after: ConversationState;
  /** Over what it came: the call or thread that is on, or else the channel in which the conversation began. */
  readonly channel: Channel;
}

/** The facts of a conversation, one after the other. */
export function momentsOf(events: readonly EngineEvent[]): readonly Moment[] {
  const moments: Moment[] = [];
  let before: ConversationState | undefined;
  let begun: Channel = 'sms';
  for (const event of events) {
    if (event.kind === 'conversation-started') begun = event.data.channel;
    const after = apply(before, event);
    const channel = after.session?.channel ?? before?.session?.channel ?? begun;
    moments.push({ event, before, after, channel });
    before = after;
  }
  return moments;
}

/** Where something stands that is counted. */
export interface Place {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly locale: Locale;
  readonly channel: Channel;
}

/** Where what a fact begins stands. */
export function placeOf({ event, after, channel }: Moment): Place {
  return { at: event.at, locale: after.locale, channel };
}

/** Something found in a conversation that counts once. */
export interface Found {
  readonly name: string;
  readonly place: Place;
}
