import type { Store } from '../../data/store.js';
import { isDossierId } from '../../dialogs/casework/dossier-id.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { TurnPath } from '../turn/turn-path.js';

/** Tells the party's other open conversations that they were heard in this one, so that none of them begins anything. */
export async function callOffOthers(
  { id, brief }: Pick<ConversationState, 'id' | 'brief'>,
  jobId: string,
  { store, turns, clock }: { readonly store: Pick<Store, 'logsOf'>; readonly turns: TurnPath; readonly clock: Clock },
): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  for (const logId of await store.logsOf([brief.partyId])) {
    if (logId === id || isDossierId(logId)) continue;
    if ((await turns.state(logId))?.status !== 'open') continue;
    await turns.take(logId, { kind: 'heard-elsewhere', key: `${jobId}:heard`, at }, 'later');
  }
  await turns.settleJob(id, jobId);
}
