import type { Store, StoredLog } from '../../data/store.js';
import type { Case, Party } from '../../dialogs/case.js';
import type { Dossier } from '../../dialogs/casework/dossier.js';
import { dossierIdOf } from '../../dialogs/casework/dossier-id.js';
import type { FieldsFrom } from '../../dialogs/casework/fields/fields-of.js';
import type { Held } from '../../dialogs/casework/fields/held.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { plannedState } from '../results/planned-state.js';
import { provenanceOf } from '../results/provenance.js';
import { stateOf } from '../turn/read-state.js';
import { employerNames, knownEmployers } from './compare-records.js';
import { dossierOf } from './dossier-state.js';

/** What gathering works with. */
export interface GatherParts {
  readonly store: Pick<Store, 'load' | 'conversationIds' | 'employersWith'>;
  readonly scripts: ScriptLibrary;
}

/** Everything that was kept about a case: its dossiers and conversations, and what is known of the employers named in them. */
export async function gatherCase(file: Case, { store, scripts }: GatherParts): Promise<FieldsFrom> {
  const dossiers = await Promise.all(file.parties.map((party) => dossierFor(file, party, store)));
  const held: Held[] = [];
  for await (const id of store.conversationIds({ caseId: file.id })) {
    const stored = await store.load(id);
    const one = stored && heldIn(stored, scripts);
    if (one) held.push(one);
  }
  held.sort((one, other) => (one.state.startedAt < other.state.startedAt ? -1 : 1));
  const known = await knownEmployers(namesGiven(file, dossiers, held), store);
  return {
    file,
    dossiers,
    held,
    known,
    planned: (party) => plannedState(file, party, scripts),
    questionIn: ({ id, version }, questionId) =>
      scripts.get(id, version)?.questions.find((question) => question.id === questionId),
  };
}

async function dossierFor(file: Case, party: Party, store: Pick<Store, 'load'>): Promise<Dossier> {
  return dossierOf(await store.load(dossierIdOf(file.id, party.id)), file.id, party.id);
}

function heldIn(stored: StoredLog, scripts: ScriptLibrary): Held | undefined {
  const state = stateOf(stored);
  const script = state && scripts.get(state.script.id, state.script.version);
  return state && script && { id: stored.id, state, script, from: provenanceOf(stored.events) };
}

/** Every name of an employer that anybody gave. */
function namesGiven(file: Case, dossiers: readonly Dossier[], held: readonly Held[]): readonly string[] {
  const said = held.flatMap(({ script, state }) =>
    script.questions.filter(({ type }) => type === 'organization').map(({ id }) => state.answers[id]?.value),
  );
  const typed = dossiers.flatMap(({ claims }) => claims.typed.map(({ value }) => value));
  const words = [...said, ...typed].map((value) => (typeof value === 'object' && 'name' in value ? value.name : value));
  return [...file.parties.flatMap(employerNames), ...words.filter((word) => typeof word === 'string')];
}
