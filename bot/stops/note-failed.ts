import type { Inbound } from '../../adapters/activities.js';
import type { Store } from '../../data/store.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Stop } from '../../dialogs/stops/stop.js';
import { promptOfEffect } from '../effects/effect-id.js';
import type { TurnPath } from '../turn/turn-path.js';
import { stopFor } from './stop-for.js';
import type { StopList } from './stop-list.js';

/** What noting works with. */
export interface NoteFailedParts {
  readonly store: Pick<Store, 'load'>;
  readonly stops: StopList;
  readonly turns: Pick<TurnPath, 'state'>;
  /** Has the campaign that began a conversation wait for a stop that it met. */
  readonly hold: (state: ConversationState, stop: Stop) => Promise<void>;
}

/** A message that went out and failed later may tell that a wording or a sender is not to be used any more. */
export async function noteFailed(
  inbound: Inbound,
  conversationId: string | undefined,
  { store, stops, turns, hold }: NoteFailedParts,
): Promise<void> {
  if (inbound.kind !== 'message-status' || inbound.errorCode === undefined) return;
  const { errorCode, party, effect } = inbound;
  // What answered a webhook bears no mark; it was most likely the last thing that was written.
  const prompt = effect === undefined ? 'last' : promptOfEffect(effect);
  const wording = conversationId === undefined ? undefined : await wordingOf(conversationId, prompt, store);
  const found = stopFor(errorCode, { channel: 'sms', number: party, wording });
  if (!found) return;
  const stop = await stops.set(found.id, errorCode, found.hint);
  const state = conversationId === undefined ? undefined : await turns.state(conversationId);
  if (state) await hold(state, stop);
}

/** The wording of a conversation's so-and-so-many-th prompt, or of its last. */
async function wordingOf(
  conversationId: string,
  prompt: number | 'last' | undefined,
  store: Pick<Store, 'load'>,
): Promise<string | undefined> {
  if (prompt === undefined) return undefined;
  const events = ((await store.load(conversationId))?.events ?? []) as readonly unknown[] as readonly EngineEvent[];
  const prompts = events.filter((event) => event.kind === 'prompted' && !event.data.aside);
  const found = prompt === 'last' ? prompts.at(-1) : prompts[prompt - 1];
  return found?.kind === 'prompted' ? found.data.wording : undefined;
}
