import type { Act } from '../../bot/rehearsal/act.js';
import { Rehearsal } from '../../bot/rehearsal/rehearsal.js';
import { loadScripts } from '../../bot/scripts/own-scripts.js';
import type { Store } from '../../data/store.js';
import type { Case } from '../../dialogs/case.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { ConversationState } from '../../dialogs/engine/state.js';

/** Every script of the product. */
export const scripts = loadScripts();

const acts: Readonly<Record<string, Act>> = { silence: { kind: 'silence' }, 'hang up': { kind: 'hang-up' } };

/** Words as they are; `#0315` is keyed, `silence` and `hang up` are what they say. */
export function actOf(said: string | Act): Act {
  if (typeof said !== 'string') return said;
  return acts[said] ?? (said.startsWith('#') ? { kind: 'keys', keys: said.slice(1) } : { kind: 'words', text: said });
}

/** A conversation to be held and stored. */
export interface Held {
  readonly id: string;
  readonly file: Case;
  readonly script: string;
  readonly said: readonly (string | Act)[];
  readonly channel?: 'voice' | 'sms';
  readonly start?: string;
}

/** Holds a conversation with the first party of a case, stores the case and its log, and gives the state at its end. */
export async function hold(
  store: Store,
  { id, file, script: name, said, channel = 'voice', start = '2026-03-02T15:00:00Z' }: Held,
): Promise<ConversationState> {
  const [party, script] = [file.parties[0], scripts.latest(name)];
  if (!party || !script) throw new Error('no such party or script');
  const rehearsal = new Rehearsal({ script, brief: briefFor(file, party), channel, start });
  rehearsal.begin();
  for (const one of said) rehearsal.play(actOf(one));
  await keep(store, id, file, rehearsal.events);
  if (!rehearsal.state) throw new Error('the conversation never began');
  return rehearsal.state;
}

async function keep(store: Store, logId: string, file: Case, events: readonly EngineEvent[]): Promise<void> {
  await store.putCase(file);
  const owner = { logId, caseId: file.id, partyId: file.parties[0]?.id ?? '' };
  const lists = { addJobs: [], removeJobs: [], restrictions: [], index: {} };
  await store.commit({
    ...owner,
    ...lists,
    expectedVersion: 0,
    events: events.map((event) => ({ ...event, personal: event.personal ?? undefined })),
  });
}
