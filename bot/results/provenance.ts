import type { LogEvent } from '../../data/store.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Channel } from '../../dialogs/vocabulary.js';
import { engineEvent } from '../turn/read-state.js';

/** Where an answer came from: when it was last settled or said, and over which channel the party said it. */
export interface Provenance {
  readonly at: string;
  readonly channel?: Channel;
}

/** The provenance of every answer in a log, by question. */
export function provenanceOf(events: readonly LogEvent[]): ReadonlyMap<string, Provenance> {
  const found = new Map<string, Provenance>();
  let channel: Channel | undefined;
  for (const event of events.map(engineEvent)) {
    channel = channelIn(event) ?? channel;
    const { at } = event;
    if (event.kind === 'verdict-reached') found.set(event.data.questionId, { at, channel });
    if (event.kind !== 'answer-settled') continue;
    // A person's decision has its own time, but the party's words came over the channel that they came over.
    const said = found.get(event.data.questionId)?.channel;
    found.set(event.data.questionId, { at, channel: event.data.by === 'party' ? channel : said });
  }
  return found;
}

function channelIn(event: EngineEvent): Channel | undefined {
  if (event.kind === 'call-connected') return 'voice';
  return event.kind === 'input-received' || event.kind === 'thread-opened' ? event.data.channel : undefined;
}
