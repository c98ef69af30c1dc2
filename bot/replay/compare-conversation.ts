import type { Store } from '../../data/store.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Profiles } from '../../dialogs/policy/profiles/registry.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import { engineEvent, stateOf } from '../turn/read-state.js';
import { type Difference, differencesBetween } from './differences.js';
import { replayConversation } from './replay-conversation.js';

/** A past conversation beside what it would have been. */
export interface ComparedConversation {
  /** The script that it was held with, as `id.v1`. */
  readonly from: string;
  /** Answers that were compared. */
  readonly compared: number;
  /** Inputs that had no place in the replay. */
  readonly leftOut: number;
  readonly differences: readonly Difference[];
  /** How it ended, and how it would have: `open` where it has not. */
  readonly outcomes: { readonly before: string; readonly after: string };
  readonly states: { readonly before: ConversationState; readonly after: ConversationState };
}

/** What conversations are compared with. */
export interface CompareParts {
  readonly store: Pick<Store, 'load'>;
  readonly scripts: ScriptLibrary;
  /** The markets' own unless told. */
  readonly profiles?: Profiles | undefined;
}

/**
 * Replays a past conversation on a script. Undefined where the script is for another party or stage, or it began before
 * `since` (ISO 8601); `too-little` where its log says too little, for its party was erased.
 */
export async function compareConversation(
  id: string,
  { script, since = '' }: { readonly script: Script; readonly since?: string | undefined },
  { store, scripts, profiles }: CompareParts,
): Promise<ComparedConversation | 'too-little' | undefined> {
  const stored = await store.load(id);
  const state = stored && stateOf(stored);
  if (!stored || !state || state.brief.role !== script.party || state.startedAt < since) return undefined;
  if (stored.erased) return 'too-little';
  if (script.stage !== 'any' && state.brief.stage !== script.stage) return undefined;
  const replayed = replayConversation(script, stored.events.map(engineEvent), profiles);
  if (!replayed) return 'too-little';
  const old = scripts.get(state.script.id, state.script.version) ?? script;
  return {
    from: `${state.script.id}.v${state.script.version}`,
    leftOut: replayed.leftOut,
    outcomes: { before: state.outcome ?? 'open', after: replayed.state.outcome ?? 'open' },
    states: { before: state, after: replayed.state },
    ...differencesBetween({ state, script: old }, { state: replayed.state, script }),
  };
}
