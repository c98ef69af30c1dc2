import type { Store } from '../../../data/store.js';
import type { Party } from '../../../dialogs/case.js';
import { aboutWhom } from '../../../dialogs/casework/about-whom.js';
import type { CauseFacts } from '../../../dialogs/casework/causes/cause-facts.js';
import { saidOfEmployer } from '../../../dialogs/casework/causes/said-of-employer.js';
import { emptyDossier } from '../../../dialogs/casework/dossier.js';
import type { Clock } from '../../../dialogs/clock.js';
import type { ScriptLibrary } from '../../../dialogs/script/library.js';
import type { Desk } from '../dossiers/desk.js';
import type { GatheredCase } from '../whole-case/gather-case.js';

/** What looking for causes works with. */
export interface CauseParts {
  readonly store: Pick<Store, 'employersWith'>;
  readonly scripts: ScriptLibrary;
  readonly clock: Clock;
  readonly desk: Pick<Desk, 'rules'>;
}

/** What tells why a party's employer could not be confirmed. */
export async function causeFactsOf(
  { file, talks, dossiers }: GatheredCase,
  party: Party,
  { store, scripts, clock, desk }: CauseParts,
): Promise<CauseFacts> {
  const dossierOf = ({ id }: Party) => dossiers.find(({ partyId }) => partyId === id) ?? emptyDossier(file.id, id);
  const others = file.parties.filter((one) => one.id !== party.id && aboutWhom(file, one)?.id === party.id);
  const states = talks.flatMap(({ state }) => (state.brief.partyId === party.id ? [state] : []));
  const name = party.onFile.employer?.name;
  return {
    party,
    dossier: dossierOf(party),
    asked: others.map((one) => ({ party: one, dossier: dossierOf(one) })),
    said: states.flatMap((state) => {
      const script = scripts.get(state.script.id, state.script.version);
      return script ? saidOfEmployer(state, script) : [];
    }),
    changed: states.filter(({ flags }) => flags.some(({ flag }) => flag === 'RF-08')).map(({ id }) => id),
    employers: name === undefined ? [] : await store.employersWith({ name }),
    rules: desk.rules,
    at: new Date(clock.now()).toISOString(),
  };
}
