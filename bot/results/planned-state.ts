import type { Case, Party } from '../../dialogs/case.js';
import { briefFor } from '../../dialogs/engine/brief.js';
import { decide } from '../../dialogs/engine/decide.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';

/** The script that a party of a case would be asked, and the conversation as it would begin; nothing is started. */
export function plannedState(
  file: Case,
  party: Party,
  scripts: ScriptLibrary,
): { readonly script: Script; readonly state: ConversationState } | undefined {
  const fits = (one: Script) => one.party === party.role && (one.stage === 'any' || one.stage === file.stage);
  const id = scripts.all().find(fits)?.id;
  const script = id === undefined ? undefined : scripts.latest(id);
  if (!script) return undefined;
  const at = new Date(0).toISOString();
  const named = { id: script.id, version: script.version };
  const start = {
    kind: 'start',
    key: 'planned',
    at,
    conversationId: '',
    script: named,
    channel: 'sms',
    brief: briefFor(file, party),
    inbound: true,
  } as const;
  return { script, state: decide(script, undefined, start).state };
}
