import { randomUUID } from 'node:crypto';
import type { Store } from '../../../data/store.js';
import { toldPermissions } from '../../../dialogs/casework/permissions/told-permissions.js';
import { toldPoints } from '../../../dialogs/casework/points/told-points.js';
import type { Desk } from '../dossiers/desk.js';
import { type GatheredCase, gatherCase } from '../whole-case/gather-case.js';
import { type CaseFileParts, readCaseFile } from '../whole-case/read-case-file.js';
import { caseFacts } from './case-facts.js';
import type { RuleBook } from './rule-book.js';

/** What observing works with. */
export interface ObserveParts extends CaseFileParts {
  readonly store: CaseFileParts['store'] & Pick<Store, 'getCase' | 'partiesWith' | 'partiesTelling'>;
  readonly desk: Desk;
  readonly rules: RuleBook;
}

const ofTheLoan = ['borrower', 'co-borrower', 'guarantor'];

/** Has every party's dossier look at what is known by now. What changed nothing is not recorded. */
export async function observeCase(caseId: string, parts: ObserveParts): Promise<void> {
  const { store, desk, rules, clock } = parts;
  const file = await store.getCase(caseId);
  if (!file) return;
  const gathered = await gatherCase(file, parts);
  const shadowed = await rules.shadowed();
  const at = new Date(clock.now()).toISOString();
  for (const party of file.parties.filter(({ role }) => ofTheLoan.includes(role))) {
    const facts = await caseFacts(gathered, party, store);
    await desk.take(caseId, party.id, { kind: 'observe', facts, shadowed, key: randomUUID(), at, by: 'ringback' });
  }
  await keepWhatWasTold(gathered, at, parts);
  await lookAtApproval(gathered, at, parts);
}

/** Ways to be reached that parties told of are kept beside those on file, and whom they allow us to ask. */
async function keepWhatWasTold(
  { file, talks }: GatheredCase,
  at: string,
  { desk, scripts }: ObserveParts,
): Promise<void> {
  for (const { state } of talks) {
    const { partyId } = state.brief;
    const script = scripts.get(state.script.id, state.script.version);
    if (!script || file.parties.every(({ id }) => id !== partyId)) continue;
    for (const told of toldPoints(state, script))
      await desk.take(file.id, partyId, { ...told, kind: 'hear-point', key: randomUUID(), at, by: 'ringback' });
    for (const told of toldPermissions(state, script))
      await desk.take(file.id, partyId, { ...told, kind: 'hear-permission', key: randomUUID(), at, by: 'ringback' });
  }
}

/** An approval goes back to a person once something speaks against it; what the rules have just found counts as well. */
async function lookAtApproval({ file, dossiers }: GatheredCase, at: string, parts: ObserveParts): Promise<void> {
  for (const { partyId, steps } of dossiers) {
    if (!steps.approval || steps.approval.overtaken) continue;
    const { open } = await readCaseFile(file, parts);
    await parts.desk.take(file.id, partyId, { kind: 'look-at-approval', open, key: randomUUID(), at, by: 'ringback' });
  }
}
