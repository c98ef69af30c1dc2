import type { Clock } from '../../dialogs/clock.js';
import type { Permission } from '../../dialogs/policy/permission.js';
import { lookAgainMs } from './look-again.js';
import type { Outgoing, StopList } from './stop-list.js';

/** What the policy said, or that its channel is stopped: then nothing is begun, and a campaign comes back to it. */
export async function stoppedFor(
  permission: Permission,
  outgoing: Outgoing,
  { stops, clock }: { readonly stops: Pick<StopList, 'against'>; readonly clock: Clock },
): Promise<Permission> {
  if (permission.kind === 'refused') return permission;
  const stop = await stops.against(outgoing);
  if (!stop) return permission;
  return {
    kind: 'refused',
    reason: 'provider-stopped',
    words: stoppedWords,
    until: new Date(clock.now() + lookAgainMs).toISOString(),
    stop,
  };
}

/** For whoever reads why somebody was not contacted. */
export const stoppedWords =
  'The provider lets nothing out this way until somebody has seen to it. See what is stopped.';
