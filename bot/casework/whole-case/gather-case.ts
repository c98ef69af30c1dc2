import type { LogEvent, Store, StoredLog } from '../../../data/store.js';
import type { Case } from '../../../dialogs/case.js';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { dossierIdOf } from '../../../dialogs/casework/dossier-id.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import { stateOf } from '../../turn/read-state.js';
import type { TurnPath } from '../../turn/turn-path.js';
import { dossierOf } from '../dossiers/dossier-state.js';

/** A conversation about a case, with its log. */
export interface Talk {
  readonly id: string;
  readonly state: ConversationState;
  readonly events: readonly LogEvent[];
}

/** A case with all that its parties said and all that is known of them. */
export interface GatheredCase {
  readonly file: Case;
  /** The conversations with all parties, the oldest first. */
  readonly talks: readonly Talk[];
  /** The dossiers of all parties, in the order of the case. */
  readonly dossiers: readonly Dossier[];
}

/** What gathering works with. */
export interface GatherParts {
  readonly store: Pick<Store, 'load' | 'conversationIds'>;
  /** The running bot knows the state of most conversations already. */
  readonly turns?: Pick<TurnPath, 'stateIn'>;
}

/** Everything that was kept about a case, read once: what flags, causes, fields and the case's file are told from. */
export async function gatherCase(file: Case, { store, turns }: GatherParts): Promise<GatheredCase> {
  const dossiers = await Promise.all(
    file.parties.map(async ({ id }) => dossierOf(await store.load(dossierIdOf(file.id, id)), file.id, id)),
  );
  const read = (stored: StoredLog) => (turns ? turns.stateIn(stored) : stateOf(stored));
  const talks: Talk[] = [];
  for await (const id of store.conversationIds({ caseId: file.id })) {
    const stored = await store.load(id);
    const state = stored && read(stored);
    if (stored && state) talks.push({ id, state, events: stored.events });
  }
  talks.sort((one, other) => (one.state.startedAt < other.state.startedAt ? -1 : 1));
  return { file, talks, dossiers };
}
