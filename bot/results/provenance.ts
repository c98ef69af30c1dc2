import type { LogEvent } from '../../data/store.js';
import type { Provenance } from '../../dialogs/casework/fields/held.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Channel } from '../../dialogs/vocabulary.js';
import { engineEvent } from '../turn/read-state.js';

/** The provenance of every answer in a log, by question. */
export function provenanceOf(events: readonly LogEvent[]): ReadonlyMap<string, Provenance> {
  const found = new Map<string, Provenance>();
  let channel: Channel | undefined;
  let callId: string | undefined;
  for (const stored of events) {
    const event = engineEvent(stored);
    channel = channelIn(event) ?? channel;
    if (event.kind === 'call-connected') callId = event.data.callId;
    const { at } = event;
    const call = channel === 'voice' && callId !== undefined ? { callId } : {};
    if (event.kind === 'verdict-reached') found.set(event.data.questionId, { at, channel, seq: stored.seq, ...call });
    if (event.kind !== 'answer-settled') continue;
    // A person's decision has its own time, but the party's words came over the channel that they came over.
    const said = found.get(event.data.questionId);
    found.set(event.data.questionId, event.data.by === 'party' ? { ...said, at, channel } : { ...said, at });
  }
  return found;
}

function channelIn(event: EngineEvent): Channel | undefined {
  if (event.kind === 'call-connected') return 'voice';
  return event.kind === 'input-received' || event.kind === 'thread-opened' ? event.data.channel : undefined;
}
