import type { Refused } from '../../policy/permission.js';
import type { CaseworkTurn } from '../casework-turn.js';
import { mayDial } from '../checks/may-dial.js';
import type { Command } from '../command.js';
import type { Refusal } from '../handler.js';
import type { KnownPoint } from '../points/point.js';
import { samePerson } from '../same-person.js';
import type { CallApproval } from './call.js';

/** Where a call may go, and on whose agreement. */
interface Allowed {
  readonly point: KnownPoint;
  readonly approval?: CallApproval;
}

/** Why not now; with what the policy said, where it was the policy. */
interface NotAllowed {
  readonly refusal: Refusal;
  readonly byPolicy?: Refused;
}

/** Whether a person may place a call now, and if not, what is to be done first. */
export function mayPlan(turn: CaseworkTurn, command: Command<'plan-call'>): Allowed | NotAllowed {
  const { party, dossier } = turn;
  const { checkId, over, personPhone, telephoneOfParty, permission, allowed, busy, at, by } = command;
  const dial = mayDial(party, dossier, checkId, at);
  if ('refusal' in dial) return dial;
  const { point } = dial;
  if (point.kind === 'email') return refused('point-not-a-number', 'This is no number. Check one, and call that.');
  if (permission.kind === 'refused')
    return { ...refused(`policy-${permission.reason}`, permission.words), byPolicy: permission };
  if (allowed === false)
    return refused('not-authorised', 'The party has taken back that this may be asked. Take written proof instead.');
  if (over === 'bridge' && (personPhone === undefined || personPhone === point.value))
    return refused('telephone-missing', 'Say on which telephone you are to be called. It cannot be the number itself.');
  if (over === 'bridge' && telephoneOfParty)
    return refused(
      'telephone-of-a-party',
      'This is the telephone of a party. Say on which of your own you are to be called.',
    );
  const open = dossier.calls.placed.find(({ endedAt }) => endedAt === undefined);
  if (open) return refused('call-open', `${open.by} has a call with this party open. It has to be noted or end first.`);
  if (busy)
    return refused('caller-busy', `${by} has a call with another party open. Note how it came out, or hang up first.`);
  return withReason(turn, command, point);
}

/** Who is no party of the loan is called for a reason only; a colleague only when a second person agrees. */
function withReason(
  { party, dossier }: CaseworkTurn,
  { reason, by }: Command<'plan-call'>,
  point: KnownPoint,
): Allowed | { readonly refusal: Refusal } {
  if (party.role !== 'colleague' && party.role !== 'emergency-contact') return { point };
  if (reason === undefined)
    return refused('reason-missing', `Say why a ${party.role.replaceAll('-', ' ')} is to be called.`);
  if (party.role !== 'colleague') return { point };
  const approval = dossier.calls.approvals.find(
    (one) => !samePerson(one.by, by) && one.reason === reason && one.usedBy === undefined,
  );
  if (approval) return { point, approval };
  return refused('approval-missing', 'A colleague is called only when a second person agrees. Ask one to approve it.');
}

function refused(code: string, words: string): { readonly refusal: Refusal } {
  return { refusal: { code, words } };
}
