import { randomUUID } from 'node:crypto';
import type { Store } from '../../../data/store.js';
import { AppError } from '../../../dialogs/app-error.js';
import type { PlacedCall } from '../../../dialogs/casework/calls/call.js';
import { mayDial } from '../../../dialogs/casework/checks/may-dial.js';
import type { CommandBodies } from '../../../dialogs/casework/command.js';
import type { Clock } from '../../../dialogs/clock.js';
import type { Desk } from '../dossiers/desk.js';
import { askingAllowed } from './asking-allowed.js';
import type { Callers } from './callers.js';
import { personPermission } from './person-permission.js';

/** What placing a call works with. */
export interface PlanCallParts {
  readonly store: Store;
  readonly desk: Desk;
  readonly clock: Clock;
  readonly callers: Callers;
}

/** Which call a person wants to place. */
export interface CallWish
  extends Omit<CommandBodies['plan-call'], 'permission' | 'busy' | 'telephoneOfParty' | 'allowed'> {
  readonly caseId: string;
  readonly partyId: string;
  readonly by: string;
  /** The party asked for a person, and waits. */
  readonly askedFor?: boolean;
}

/** Places a call to a checked contact point, or rejects with an AppError that says what is to be done first. */
export async function planCall(wish: CallWish, parts: PlanCallParts): Promise<PlacedCall> {
  return parts.callers.begin(wish.by, wish, (isBusy) => begin(wish, isBusy, parts));
}

async function begin(wish: CallWish, busy: boolean, parts: PlanCallParts): Promise<PlacedCall> {
  const { store, desk, clock } = parts;
  const { caseId, partyId, by, askedFor, ...body } = wish;
  const place = await desk.place(caseId, partyId);
  const at = new Date(clock.now()).toISOString();
  const before = await desk.dossier(caseId, partyId);
  const dial = mayDial(place.party, before, body.checkId, at);
  if ('refusal' in dial) throw new AppError(dial.refusal.code, dial.refusal.words);
  const permission = await personPermission(
    place.file,
    { party: place.party, dossier: before },
    dial.point.value,
    at,
    store,
    askedFor,
  );
  const telephoneOfParty = body.personPhone !== undefined && (await store.partiesWith(body.personPhone)).length > 0;
  const allowed = await askingAllowed(place, at, desk);
  const lookedUp = { permission, busy, telephoneOfParty, allowed };
  const command = { kind: 'plan-call', ...body, ...lookedUp, key: randomUUID(), at, by } as const;
  const { dossier, refusal } = await desk.take(caseId, partyId, command);
  const call = dossier.calls.placed.at(-1);
  if (refusal || !call) throw new AppError(refusal?.code ?? 'call-unknown', refusal?.words ?? 'The call is gone.');
  return call;
}
