import type { Party } from '../../dialogs/case.js';
import { aboutWhom } from '../../dialogs/casework/about-whom.js';
import { compareRecords } from '../../dialogs/casework/comparison/compare-records.js';
import { emptyDossier } from '../../dialogs/casework/dossier.js';
import { exclusionsOf } from '../../dialogs/casework/exclusions/exclusions-of.js';
import { shownFlags } from '../../dialogs/casework/flags/open-flags.js';
import { permissionsOf } from '../../dialogs/casework/permissions/permissions-of.js';
import { knownPoints } from '../../dialogs/casework/points/known-points.js';
import { stepsOf } from '../../dialogs/casework/steps/steps-of.js';
import { tierOf } from '../../dialogs/casework/tiers/tier-of.js';
import { deskDay } from '../../dialogs/policy/business-time.js';
import { flagView } from '../casework/flags/flag-view.js';
import type { CaseFile } from '../casework/whole-case/read-case-file.js';
import { conversationSummary } from './conversation-view.js';

/** A case with all that is known and was done about it, party by party, for the people who work on it. */
export function caseFileView(read: CaseFile) {
  const { file } = read.from;
  const { id, market, product, stage, tierReasons, purposes, disburseBy, parties } = file;
  // A tier is set for the whole case: the borrower's is everybody's.
  const borrower = parties.find(({ role }) => role === 'borrower');
  const dossier = borrower && dossierOf(borrower, read);
  return {
    id,
    market,
    product,
    stage,
    tier: dossier ? tierOf(file, dossier) : file.tier,
    tierReasons: dossier?.tier?.reasons ?? tierReasons,
    purposes,
    disburseBy,
    openBeforeApproval: read.open,
    parties: parties.map((party) => partyView(party, read)),
  };
}

function partyView(party: Party, read: CaseFile) {
  const { gathered, from, causes } = read;
  const { file, held, known } = from;
  const dossier = dossierOf(party, read);
  const { id, role, about, name, locale, zone, onFile, records } = party;
  const { checks, tasks, pulls, notices, messages, documents, calls } = dossier;
  return {
    id,
    role,
    about,
    name,
    locale,
    zone,
    tier: tierOf(file, dossier),
    exclusions: exclusionsOf(party, dossier),
    onFile,
    records,
    authorisations: permissionsOf(party, dossier),
    points: knownPoints(party, dossier).map((point) => ({ ...point, check: checks.latest[point.id] })),
    comparison: compareRecords(party, known),
    ...factsView(party, read),
    flags: shownFlags(dossier).map((flag) => flagView(flag, gathered)),
    ...(causes[id] && { cause: causes[id] }),
    tasks: Object.values(tasks),
    conversations: held
      .filter(({ state }) => state.brief.partyId === id)
      .map(({ state }) => conversationSummary(state)),
    calls: calls.placed,
    documents: Object.values(documents),
    pulls: Object.values(pulls),
    messages: Object.values(messages),
    notices: Object.values(notices),
  };
}

/** The facts about a party, and the steps of the check of somebody who stands behind the loan. */
function factsView(party: Party, read: CaseFile) {
  const { from, causes, open } = read;
  const { file } = from;
  const fields = read.fields.get(party.id) ?? [];
  if (causes[party.id] === undefined) return { fields };
  const { steps, comparison } = dossierOf(party, read);
  const colleagues = file.parties.filter((one) => one.role === 'colleague' && aboutWhom(file, one)?.id === party.id);
  return {
    fields,
    steps: stepsOf({
      steps,
      comparison,
      fields,
      colleagueCalls: colleagues.flatMap((one) => dossierOf(one, read).calls.placed),
      market: file.market,
      noteDate: file.disburseBy === undefined ? undefined : deskDay(file.disburseBy, file.market),
      ...(party.role === 'borrower' && { open }),
    }),
  };
}

function dossierOf({ id }: Party, { gathered: { file, dossiers } }: CaseFile) {
  return dossiers.find(({ partyId }) => partyId === id) ?? emptyDossier(file.id, id);
}
