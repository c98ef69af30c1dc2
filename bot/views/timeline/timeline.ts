import type { LogEvent } from '../../../data/store.js';
import type { Channel } from '../../../dialogs/vocabulary.js';
import { engineEvent } from '../../turn/read-state.js';
import { type Place, timelineEntry } from './timeline-entry.js';
import type { TimelineEntry } from './timeline-schema.js';

/** A call that is under way, and since when (epoch ms) it is recorded. */
interface Call {
  readonly id: string;
  readonly recordedSince?: number;
}

/** A whole conversation for reading, across its calls and messages, the oldest first; only what stands behind `after`. */
export function timeline(
  conversationId: string,
  events: readonly LogEvent[],
  after: number,
): { entries: TimelineEntry[]; seq: number } {
  const entries: TimelineEntry[] = [];
  let call: Call | undefined;
  let thread: Channel | undefined;
  let to: string | undefined;
  for (const stored of events) {
    const event = engineEvent(stored);
    if (event.kind === 'call-connected') call = { id: event.data.callId };
    if (event.kind === 'thread-opened') thread = event.data.channel;
    if (event.kind === 'taken-over') to = event.data.by;
    if (event.kind === 'recording-chosen' && call && event.data.choice === 'accepted')
      call = { ...call, recordedSince: Date.parse(stored.at) };
    // What was written beside a call is no part of it.
    const told = 'channel' in event.data ? event.data.channel : undefined;
    const channel = told ?? (call ? 'voice' : thread);
    const entry =
      stored.seq > after ? timelineEntry(stored, { conversationId, to, ...placeOf(stored, channel, call) }) : undefined;
    if (entry) entries.push(entry);
    if (event.kind === 'call-ended') call = undefined;
    if (event.kind === 'handed-back') to = undefined;
  }
  return { entries, seq: events.at(-1)?.seq ?? 0 };
}

function placeOf(
  { at }: LogEvent,
  channel: Channel | undefined,
  call: Call | undefined,
): Omit<Place, 'conversationId'> {
  if (channel !== 'voice' || !call) return { channel };
  const { id: callId, recordedSince } = call;
  const recordedAt = recordedSince === undefined ? undefined : (Date.parse(at) - recordedSince) / 1_000;
  return { channel, callId, recordedAt };
}
