import type { PartyRole } from '../../vocabulary.js';
import type { Field, FieldsFrom } from '../fields/fields-of.js';
import { openTasks } from '../tasks/open-tasks.js';

const ofTheLoan: readonly PartyRole[] = ['borrower', 'co-borrower', 'guarantor'];

/**
 * What has to be settled before a case is approved: key facts that are not verified, answers that still wait for a
 * person, and tasks of the two highest priorities. Each names its party and thing. `fields`: by the party's id.
 */
export function openBeforeApproval(
  from: Pick<FieldsFrom, 'file' | 'held' | 'dossiers'>,
  fields: ReadonlyMap<string, readonly Field[]>,
): readonly string[] {
  const parties = from.file.parties.filter(({ role }) => ofTheLoan.includes(role));
  return [
    ...parties.flatMap((party) =>
      (fields.get(party.id) ?? [])
        .filter(({ key, status }) => key && status !== 'verified')
        .map(({ name, status }) => `${party.id} ${name} (${status})`),
    ),
    ...from.held.flatMap(({ state }) =>
      Object.values(state.reviews)
        .filter(({ resolved }) => resolved === undefined)
        .map(({ questionId, reason }) => `${state.brief.partyId} review of ${questionId ?? reason}`),
    ),
    ...from.dossiers.flatMap((dossier) =>
      openTasks(dossier)
        .filter(({ kind, priority }) => (priority === 'P1' || priority === 'P2') && kind !== 'look-at-approval')
        .map(({ id, kind }) => `${dossier.partyId} task ${id} (${kind})`),
    ),
  ];
}
