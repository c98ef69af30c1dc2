import { randomUUID } from 'node:crypto';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { PlacedCall } from '../../dialogs/casework/calls/call.js';
import { mayDial } from '../../dialogs/casework/checks/may-dial.js';
import type { CommandBodies } from '../../dialogs/casework/command.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Desk } from './desk.js';
import { personPermission } from './person-permission.js';

/** What placing a call works with. */
export interface PlanCallParts {
  readonly store: Store;
  readonly desk: Desk;
  readonly clock: Clock;
}

/** Which call a person wants to place. */
export interface CallWish extends Omit<CommandBodies['plan-call'], 'permission' | 'busy'> {
  readonly caseId: string;
  readonly partyId: string;
  readonly by: string;
}

/** Places a call to a checked contact point, or rejects with an AppError that says what is to be done first. */
export async function planCall(wish: CallWish, { store, desk, clock }: PlanCallParts): Promise<PlacedCall> {
  const { caseId, partyId, by, ...body } = wish;
  const { file, party } = await desk.place(caseId, partyId);
  const at = new Date(clock.now()).toISOString();
  const others = await Promise.all(
    file.parties.filter(({ id }) => id !== partyId).map(({ id }) => desk.dossier(caseId, id)),
  );
  const busy = others.some(({ calls }) => calls.placed.some((call) => call.by === by && call.endedAt === undefined));
  const dial = mayDial(party, await desk.dossier(caseId, partyId), body.checkId, at);
  if ('refusal' in dial) throw new AppError(dial.refusal.code, dial.refusal.words);
  const permission = await personPermission(file, party, dial.point.value, at, store);
  const command = { kind: 'plan-call', ...body, permission, busy, key: randomUUID(), at, by } as const;
  const { dossier, refusal } = await desk.take(caseId, partyId, command);
  const call = dossier.calls.placed.at(-1);
  if (refusal || !call) throw new AppError(refusal?.code ?? 'call-unknown', refusal?.words ?? 'The call is gone.');
  return call;
}
