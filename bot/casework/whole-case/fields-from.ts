import type { Store } from '../../../data/store.js';
import type { FieldsFrom } from '../../../dialogs/casework/fields/fields-of.js';
import type { Held } from '../../../dialogs/casework/fields/held.js';
import type { ScriptLibrary } from '../../../dialogs/script/library.js';
import { plannedState } from '../../results/planned-state.js';
import { provenanceOf } from '../../results/provenance.js';
import { employerNames, knownEmployers } from './compare-records.js';
import type { GatheredCase } from './gather-case.js';

/** What the facts about parties are read with. */
export interface FieldParts {
  readonly store: Pick<Store, 'employersWith'>;
  readonly scripts: ScriptLibrary;
}

/** What the fields of a case are told from: all that was gathered, and what is known of the employers named in it. */
export async function fieldsFrom(gathered: GatheredCase, { store, scripts }: FieldParts): Promise<FieldsFrom> {
  const { file, talks, dossiers } = gathered;
  const held = talks.flatMap(({ id, state, events }): readonly Held[] => {
    const script = scripts.get(state.script.id, state.script.version);
    return script ? [{ id, state, script, from: provenanceOf(events) }] : [];
  });
  return {
    file,
    dossiers,
    held,
    known: await knownEmployers(namesGiven(gathered, held), store),
    planned: (party) => plannedState(file, party, scripts),
    questionIn: ({ id, version }, questionId) =>
      scripts.get(id, version)?.questions.find((question) => question.id === questionId),
  };
}

/** Every name of an employer that anybody gave. */
function namesGiven({ file, dossiers }: GatheredCase, held: readonly Held[]): readonly string[] {
  const said = held.flatMap(({ script, state }) =>
    script.questions.filter(({ type }) => type === 'organization').map(({ id }) => state.answers[id]?.value),
  );
  const typed = dossiers.flatMap(({ claims }) => claims.typed.map(({ value }) => value));
  const words = [...said, ...typed].map((value) => (typeof value === 'object' && 'name' in value ? value.name : value));
  return [...file.parties.flatMap(employerNames), ...words.filter((word) => typeof word === 'string')];
}
