import { randomUUID } from 'node:crypto';
import type { Case } from '../../../dialogs/case.js';
import type { TierCommands } from '../../../dialogs/casework/tiers/tier.js';
import type { Clock } from '../../../dialogs/clock.js';
import type { Desk } from './desk.js';

/** Sets the tier of a case: that of every party of it. */
export async function setTier(
  { id, parties }: Case,
  wish: TierCommands['set-tier'] & { readonly by: string },
  { desk, clock }: { readonly desk: Desk; readonly clock: Clock },
): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  for (const party of parties) await desk.take(id, party.id, { kind: 'set-tier', ...wish, key: randomUUID(), at });
}
