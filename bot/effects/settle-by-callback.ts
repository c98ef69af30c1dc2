import type { Inbound } from '../../adapters/activities.js';
import { longestMessage } from '../../adapters/twilio/to-twiml/sms-twiml.js';
import type { Store } from '../../data/store.js';
import type { JobPayload } from '../turn/job.js';
import type { TurnPath } from '../turn/turn-path.js';
import { conversationOfEffect } from './effect-id.js';

/** Whatever the provider tells of an effect proves that it was carried out: its job is done, whether or not our request was ever answered. */
export async function settleByCallback(
  inbound: Inbound,
  { store, turns }: { readonly store: Pick<Store, 'load'>; readonly turns: Pick<TurnPath, 'settleJob'> },
): Promise<void> {
  const effectId = 'effect' in inbound ? inbound.effect : undefined;
  const conversationId = effectId === undefined ? undefined : conversationOfEffect(effectId);
  if (effectId === undefined || conversationId === undefined) return;
  const job = (await store.load(conversationId))?.jobs.find(({ id }) => id === effectId);
  if (job && isOneRequest(job.payload as JobPayload | undefined)) await turns.settleJob(conversationId, effectId);
}

/** A text that is sent in several parts is done when the last one is: one callback does not prove that. */
function isOneRequest(payload: JobPayload | undefined): boolean {
  if (payload?.kind !== 'effect') return false;
  const { effect } = payload;
  return effect.kind === 'place-call' || (effect.kind === 'send-message' && effect.text.length <= longestMessage);
}
