import { randomUUID } from 'node:crypto';
import type { Store } from '../../data/store.js';
import type { Dossier } from '../../dialogs/casework/dossier.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { TurnPath } from '../turn/turn-path.js';
import { caseFacts } from './case-facts.js';
import type { Desk } from './desk.js';
import type { RuleBook } from './rule-book.js';

/** What observing works with. */
export interface ObserveParts {
  readonly store: Pick<Store, 'getCase' | 'conversationIds' | 'partiesWith'>;
  readonly turns: Pick<TurnPath, 'state'>;
  readonly desk: Desk;
  readonly rules: RuleBook;
  readonly clock: Clock;
}

const ofTheLoan = ['borrower', 'co-borrower', 'guarantor'];

/** Has every party's dossier look at what is known by now. What changed nothing is not recorded. */
export async function observeCase(caseId: string, parts: ObserveParts): Promise<void> {
  const { store, turns, desk, rules, clock } = parts;
  const file = await store.getCase(caseId);
  if (!file) return;
  const conversations: ConversationState[] = [];
  for await (const id of store.conversationIds({ caseId })) {
    const state = await turns.state(id);
    if (state) conversations.push(state);
  }
  const dossiers = new Map<string, Dossier>();
  for (const { id } of file.parties) dossiers.set(id, await desk.dossier(caseId, id));
  const shadowed = await rules.shadowed();
  const at = new Date(clock.now()).toISOString();
  for (const party of file.parties.filter(({ role }) => ofTheLoan.includes(role))) {
    const facts = await caseFacts({ file, conversations, dossiers }, party, store);
    await desk.take(caseId, party.id, { kind: 'observe', facts, shadowed, key: randomUUID(), at, by: 'ringback' });
  }
}
