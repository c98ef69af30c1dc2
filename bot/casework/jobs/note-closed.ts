import { randomUUID } from 'node:crypto';
import type { Store } from '../../../data/store.js';
import { closedConversation } from '../../../dialogs/casework/notices/closed-conversation.js';
import type { ClosedConversation } from '../../../dialogs/casework/notices/notice.js';
import type { Clock } from '../../../dialogs/clock.js';
import { unknownCase } from '../../../dialogs/engine/brief.js';
import type { TurnPath } from '../../turn/turn-path.js';
import type { Desk } from '../dossiers/desk.js';

/** What noting works with. */
export interface NoteClosedParts {
  readonly store: Pick<Store, 'conversationIds'>;
  readonly turns: Pick<TurnPath, 'state'>;
  readonly desk: Desk;
  readonly clock: Clock;
}

/** Has the lender's system told of conversations about a case that have ended. Those told before are left alone. */
export async function noteClosed(caseId: string, { store, turns, desk, clock }: NoteClosedParts): Promise<void> {
  if (caseId === unknownCase) return;
  const closed = new Map<string, ClosedConversation[]>();
  for await (const id of store.conversationIds({ caseId })) {
    const state = await turns.state(id);
    const one = state && closedConversation(state);
    if (one) closed.set(state.brief.partyId, [...(closed.get(state.brief.partyId) ?? []), one]);
  }
  const at = new Date(clock.now()).toISOString();
  for (const [partyId, theirs] of closed)
    await desk.take(caseId, partyId, { kind: 'note-closed', closed: theirs, key: randomUUID(), at, by: 'ringback' });
}
