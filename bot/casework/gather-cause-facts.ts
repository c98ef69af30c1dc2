import type { Store } from '../../data/store.js';
import { aboutWhom } from '../../dialogs/casework/about-whom.js';
import type { CauseFacts } from '../../dialogs/casework/causes/cause-facts.js';
import { saidOfEmployer } from '../../dialogs/casework/causes/said-of-employer.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { Desk } from './desk.js';

/** What facts are gathered from. */
export interface GatherParts {
  readonly store: Store;
  readonly desk: Desk;
  readonly turns: Pick<TurnPath, 'state'>;
  readonly scripts: ScriptLibrary;
  readonly clock: Clock;
}

/** Gathers what tells why a party's employer could not be confirmed. */
export async function gatherCauseFacts(caseId: string, partyId: string, parts: GatherParts): Promise<CauseFacts> {
  const { store, desk, scripts, clock } = parts;
  const { file, party } = await desk.place(caseId, partyId);
  const others = file.parties.filter((one) => one.id !== party.id && aboutWhom(file, one)?.id === party.id);
  const asked = await Promise.all(
    others.map(async (one) => ({ party: one, dossier: await desk.dossier(caseId, one.id) })),
  );
  const states = await conversationsOf(caseId, partyId, parts);
  const name = party.onFile.employer?.name;
  return {
    party,
    dossier: await desk.dossier(caseId, partyId),
    asked,
    said: states.flatMap((state) => {
      const script = scripts.get(state.script.id, state.script.version);
      return script ? saidOfEmployer(state, script) : [];
    }),
    changed: states.filter(({ flags }) => flags.some(({ flag }) => flag === 'RF-08')).map(({ id }) => id),
    employers: name === undefined ? [] : await store.employersWith({ name }),
    at: new Date(clock.now()).toISOString(),
  };
}

/** The conversations with a party of a case, the oldest first. */
async function conversationsOf(
  caseId: string,
  partyId: string,
  { store, turns }: GatherParts,
): Promise<readonly ConversationState[]> {
  const states: ConversationState[] = [];
  for await (const id of store.conversationIds({ caseId })) {
    const state = await turns.state(id);
    if (state?.brief.partyId === partyId) states.push(state);
  }
  return states.sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1));
}
