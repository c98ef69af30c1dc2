import { randomUUID } from 'node:crypto';
import type { Store } from '../../data/store.js';
import { caseFacts } from './case-facts.js';
import type { Desk } from './desk.js';
import { gatherCase } from './gather-case.js';
import { type CaseFileParts, readCaseFile } from './read-case-file.js';
import type { RuleBook } from './rule-book.js';

/** What observing works with. */
export interface ObserveParts extends CaseFileParts {
  readonly store: CaseFileParts['store'] & Pick<Store, 'getCase' | 'partiesWith'>;
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
  for (const { partyId, steps } of gathered.dossiers) {
    if (!steps.approval || steps.approval.overtaken) continue;
    // What the rules have just found counts as well.
    const { open } = await readCaseFile(file, parts);
    await desk.take(caseId, partyId, { kind: 'look-at-approval', open, key: randomUUID(), at, by: 'ringback' });
  }
}
