import type { Store } from '../../data/store.js';
import { wasBrought } from '../../dialogs/casework/documents/was-brought.js';
import { dossierIdOf } from '../../dialogs/casework/dossier-id.js';
import type { AwaitedPaper } from '../../dialogs/casework/legal-notice/legal-notice.js';
import { missingSupplements } from '../../dialogs/engine/following-up/supplements.js';
import type { ConversationState, Supplement } from '../../dialogs/engine/state.js';
import { dossierOf } from '../casework/dossiers/dossier-state.js';
import type { TurnPath } from '../turn/turn-path.js';

/** What looking works with. */
export interface AskedParts {
  readonly store: Pick<Store, 'conversationIds' | 'load'>;
  readonly turns: Pick<TurnPath, 'state'>;
}

/** A document that a party was asked for, and the conversation that asked. */
export interface Asked {
  readonly state: ConversationState;
  readonly supplement: Supplement;
}

/** What a party was asked for, in all conversations about a case: what has come, too. */
export async function askedOf(
  caseId: string,
  partyId: string,
  { store, turns }: AskedParts,
): Promise<readonly Asked[]> {
  const found: Asked[] = [];
  for await (const id of store.conversationIds({ caseId })) {
    const state = await turns.state(id);
    if (state?.brief.partyId !== partyId) continue;
    for (const supplement of Object.values(state.supplements)) found.push({ state, supplement });
  }
  return found;
}

/** What a party still has to bring, as dossiers name it; also what a conversation has given up waiting for. */
export async function missingOf(caseId: string, partyId: string, parts: AskedParts): Promise<readonly AwaitedPaper[]> {
  const asked = await askedOf(caseId, partyId, parts);
  const dossier = dossierOf(await parts.store.load(dossierIdOf(caseId, partyId)), caseId, partyId);
  return asked
    .filter(({ state, supplement }) => missingSupplements(state).includes(supplement) && isAwaited(state))
    .map(({ state, supplement: { item, due } }) => ({ conversationId: state.id, item, due }))
    .filter((one) => !wasBrought(dossier, one));
}

function isAwaited({ status, outcome }: ConversationState): boolean {
  return status === 'open' || outcome === 'expired';
}
