import type { LogEvent } from '../../data/store.js';
import { conversationView } from '../views/conversation-view.js';
import { timeline } from '../views/timeline/timeline.js';
import type { Practised } from './practise.js';

/** In a practice nobody walks away; this is what their page would say. */
const holdMs = 15 * 60_000;

/** A practice as the agent sees it: like a conversation that they hold. */
export function practiceView({ script, state, events }: Practised, by: string) {
  const stored = events.map(
    (event, at): LogEvent => ({
      seq: at + 1,
      at: event.at,
      kind: event.kind,
      version: event.version,
      data: event.data,
      ...('personal' in event && event.personal !== undefined && { personal: { ...event.personal } }),
    }),
  );
  const until = Date.parse(events.at(-1)?.at ?? state.startedAt) + holdMs;
  const standing = { hold: { by, until }, isOpen: true, waiting: new Map() };
  return {
    conversation: conversationView(state, { events: stored }, script, standing),
    entries: timeline(state.id, stored, 0).entries,
    team: state.team,
  };
}
