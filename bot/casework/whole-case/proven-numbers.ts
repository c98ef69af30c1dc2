import type { Store } from '../../../data/store.js';
import type { TurnPath } from '../../turn/turn-path.js';

/** What looking for numbers works with. */
export interface ProvenParts {
  readonly store: Pick<Store, 'conversationIds'>;
  readonly turns: Pick<TurnPath, 'state'>;
}

/** The numbers (E.164) on which a party proved to be the party in a conversation about the case. */
export async function provenNumbers(
  caseId: string,
  partyId: string,
  { store, turns }: ProvenParts,
): Promise<readonly string[]> {
  const numbers = new Set<string>();
  for await (const id of store.conversationIds({ caseId })) {
    const state = await turns.state(id);
    if (state?.brief.partyId === partyId && state.identity.passedAt !== undefined) numbers.add(state.brief.number);
  }
  return [...numbers];
}
