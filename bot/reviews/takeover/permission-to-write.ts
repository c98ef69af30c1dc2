import type { Clock } from '../../../dialogs/clock.js';
import type { ConversationState } from '../../../dialogs/engine/state.js';
import type { Permission } from '../../../dialogs/policy/permission.js';
import type { Gate } from '../../gate.js';
import type { StopList } from '../../stops/stop-list.js';
import { stoppedFor } from '../../stops/stopped-for.js';

/** What is asked before a person writes. */
export interface PermissionParts {
  readonly gate: Gate;
  readonly stops: Pick<StopList, 'against'>;
  readonly clock: Clock;
}

/** Whether a person may write to the party now: as the bot may answer them. */
export async function permissionToWrite(
  state: ConversationState,
  { gate, stops, clock }: PermissionParts,
): Promise<Permission> {
  const { number } = state.brief;
  return await stoppedFor(
    await gate.permit(state, 'sms', { purpose: 'reply' }),
    { channel: 'sms', number },
    { stops, clock },
  );
}
