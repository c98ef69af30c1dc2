import { AppError } from '../../../dialogs/app-error.js';
import type { PlacedCall } from '../../../dialogs/casework/calls/call.js';
import { knownPoints } from '../../../dialogs/casework/points/known-points.js';
import { waitsForCall } from '../../../dialogs/engine/following-up/chase.js';
import { isInCall } from '../../duty/is-in-call.js';
import type { OnDuty } from '../../duty/on-duty.js';
import type { Holds } from '../../reviews/holds.js';
import { knownState } from '../../turn/known-state.js';
import type { TurnPath } from '../../turn/turn-path.js';
import { type CheckParts, checkPoint } from './check-point.js';
import { type PlanCallParts, planCall } from './plan-call.js';

/** What calling about a conversation works with. */
export interface CallAboutParts extends CheckParts, PlanCallParts {
  readonly store: CheckParts['store'] & PlanCallParts['store'];
  readonly turns: TurnPath;
  readonly holds: Holds;
  readonly duty: OnDuty;
}

/**
 * Has somebody call the party of a conversation at the number that it goes over: the check before a call, then their own
 * telephone rings, and with a key the party's. Rejects with `conversation-unknown`, `review-claimed`, `no-telephone`,
 * `in-call`, `point-unknown`, `call-under-way` while the bot talks with them, or whatever the check and the policy say against it.
 */
export async function callAbout(
  conversationId: string,
  { name, accountId }: { readonly name: string; readonly accountId: string },
  parts: CallAboutParts,
): Promise<PlacedCall> {
  const { turns, holds, duty, desk } = parts;
  const state = await knownState(conversationId, turns);
  const { brief, session, locale } = state;
  await holds.refuseOthers(conversationId, name);
  if (session?.channel === 'voice') throw new AppError('call-under-way', 'A call with them is on. Wait until it ends.');
  const own = await duty.of(accountId);
  if (own?.phone === undefined)
    throw new AppError('no-telephone', 'Say first on which telephone you take calls: at the top, beside your name.');
  if (await isInCall(own, turns))
    throw new AppError('in-call', 'You are in another call, or one rings for you. End it first.');
  const { caseId, partyId } = brief;
  const { party } = await desk.place(caseId, partyId);
  const points = knownPoints(party, await desk.dossier(caseId, partyId));
  const point = points.find(({ value }) => value === brief.number);
  if (!point) throw new AppError('point-unknown', 'Their number is in use no more. Choose another one in the case.');
  const askedFor = waitsForCall(state);
  const check = await checkPoint({ caseId, partyId, pointId: point.id, by: name, askedFor }, parts);
  if (!check.passed) {
    const found = check.findings.filter(({ severity }) => severity === 'blocks');
    const why = found.map(({ rule, detail }) => detail ?? rule).join('; ');
    throw new AppError('check-failed', `The check before a call found: ${why}. See the case.`);
  }
  const personLocale = own.speaks.includes(locale) ? locale : own.speaks[0];
  return await planCall(
    {
      caseId,
      partyId,
      checkId: check.id,
      by: name,
      askedFor,
      over: 'bridge',
      personPhone: own.phone,
      ...(personLocale && { personLocale }),
    },
    parts,
  );
}
