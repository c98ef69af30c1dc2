import type { Inbound } from '../../../adapters/activities.js';
import type { Store } from '../../../data/store.js';
import type { Command } from '../../../dialogs/casework/command.js';
import type { MessageStatus } from '../../../dialogs/casework/messages/message.js';
import type { Clock } from '../../../dialogs/clock.js';
import { saysStop } from '../../channels/to-input.js';
import { readLeg } from '../calls/call-mark.js';
import type { Told } from '../carriers.js';
import type { Desk } from '../dossiers/desk.js';
import { readEffectMark } from './effect-mark.js';

/** What hearing works with. */
export interface HearParts {
  readonly store: Pick<Store, 'load'>;
  readonly desk: Desk;
  readonly clock: Clock;
}

/**
 * Tells a dossier what became of its message or call. False when somebody else has to hear of it, too: because it is
 * about none, or because the party told the carrier to stop, which is a fact about the number.
 */
export async function hearProvider(inbound: Inbound, { store, desk, clock }: HearParts): Promise<boolean> {
  const mark = 'effect' in inbound && inbound.effect !== undefined ? readEffectMark(inbound.effect) : undefined;
  if (!mark) return false;
  const owner = await store.load(mark.logId);
  const told = owner && toldBy(inbound, mark.thing);
  if (!owner || !told) return true;
  const at = new Date(clock.now()).toISOString();
  await desk.take(owner.caseId, owner.partyId, { ...told, key: inbound.key, at, by: 'ringback' } as Command);
  return !saysStop(inbound);
}

const statuses: Readonly<Record<string, MessageStatus>> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'undelivered',
};

function toldBy(inbound: Inbound, thing: string): Told | undefined {
  const leg = readLeg(thing);
  switch (inbound.kind) {
    case 'message-status': {
      const status = statuses[inbound.status];
      return status && { kind: 'message-stands', messageId: thing, status, code: inbound.errorCode?.toString() };
    }
    case 'call-status':
      return leg && { kind: 'call-stands', ...leg, status: inbound.status, seconds: inbound.duration, to: inbound.to };
    case 'transfer-ended':
      return leg && { kind: 'call-stands', ...leg, status: inbound.status };
    default:
      return undefined;
  }
}
