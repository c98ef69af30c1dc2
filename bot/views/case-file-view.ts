import type { Party } from '../../dialogs/case.js';
import { aboutWhom } from '../../dialogs/casework/about-whom.js';
import { compareRecords } from '../../dialogs/casework/comparison/compare-records.js';
import { emptyDossier } from '../../dialogs/casework/dossier.js';
import { type FieldsFrom, fieldsOf } from '../../dialogs/casework/fields/fields-of.js';
import { knownPoints } from '../../dialogs/casework/points/known-points.js';
import { stepsOf } from '../../dialogs/casework/steps/steps-of.js';
import type { PartyRole } from '../../dialogs/vocabulary.js';
import { conversationSummary } from './conversation-view.js';

/** A case with all that is known and was done about it, party by party, for the people who work on it. */
export function caseFileView(from: FieldsFrom) {
  const { id, market, product, stage, tier, tierReasons, purposes, disburseBy, parties } = from.file;
  return {
    id,
    market,
    product,
    stage,
    tier,
    tierReasons,
    purposes,
    disburseBy,
    parties: parties.map((party) => partyView(party, from)),
  };
}

const ofTheLoan: readonly PartyRole[] = ['borrower', 'co-borrower', 'guarantor'];

function partyView(party: Party, from: FieldsFrom) {
  const { file, dossiers, held, known } = from;
  const dossier = dossiers.find(({ partyId }) => partyId === party.id) ?? emptyDossier(file.id, party.id);
  const { id, role, about, name, locale, zone, exclusions, onFile, records, authorisations } = party;
  const fields = fieldsOf(party, from);
  const colleagues = file.parties.filter((one) => one.role === 'colleague' && aboutWhom(file, one)?.id === id);
  return {
    id,
    role,
    about,
    name,
    locale,
    zone,
    exclusions,
    onFile,
    records,
    authorisations,
    points: knownPoints(party, dossier).map((point) => ({ ...point, check: dossier.checks.latest[point.id] })),
    comparison: compareRecords(party, known),
    fields,
    ...(ofTheLoan.includes(role) && {
      steps: stepsOf({
        steps: dossier.steps,
        comparison: dossier.comparison,
        fields,
        colleagueCalls: colleagues.flatMap(
          (one) => dossiers.find(({ partyId }) => partyId === one.id)?.calls.placed ?? [],
        ),
        noteDate: file.disburseBy?.slice(0, 10),
      }),
    }),
    tasks: Object.values(dossier.tasks),
    conversations: held
      .filter(({ state }) => state.brief.partyId === id)
      .map(({ state }) => conversationSummary(state)),
  };
}
