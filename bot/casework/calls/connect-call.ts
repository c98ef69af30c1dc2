import type { Inbound, Outbound } from '../../../adapters/activities.js';
import type { Store } from '../../../data/store.js';
import { profiles } from '../../../dialogs/policy/profiles/registry.js';
import type { Desk } from '../dossiers/desk.js';
import { readEffectMark } from '../jobs/effect-mark.js';
import { legMark, readLeg } from './call-mark.js';

/** What connecting works with. */
export interface ConnectParts {
  readonly store: Pick<Store, 'load'>;
  readonly desk: Desk;
}

/** What a call does next: it is put through, or it ends. */
export type Connecting = Extract<Outbound, { readonly kind: 'transfer' | 'end-call' }>;

/**
 * What follows the key that a person pressed who is about to call a party: the stored number is dialled, as long as the
 * call is open. Undefined for everything else.
 */
export async function connectCall(inbound: Inbound, { store, desk }: ConnectParts): Promise<Connecting | undefined> {
  if ((inbound.kind !== 'spoken' && inbound.kind !== 'silence') || inbound.effect === undefined) return undefined;
  const mark = readEffectMark(inbound.effect);
  const leg = mark && readLeg(mark.thing);
  const owner = mark && (await store.load(mark.logId));
  if (!leg || !owner || inbound.kind === 'silence') return { kind: 'end-call' };
  const { caseId, partyId } = owner;
  const { callId } = leg;
  const { calls } = await desk.dossier(caseId, partyId);
  const call = calls.placed.find(({ id }) => id === callId);
  // Of an erased party there is no number any more.
  if (!call || call.endedAt !== undefined || call.number === '') return { kind: 'end-call' };
  const { file } = await desk.place(caseId, partyId);
  const effect = legMark({ caseId, partyId, callId, leg: 'party' });
  return { kind: 'transfer', to: call.number, effect, rings: profiles[file.market].ringTimeout };
}
