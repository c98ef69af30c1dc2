import type { CaseworkTurn } from '../casework-turn.js';
import type { Handler, Refusal } from '../handler.js';
import { noteRefused } from '../refusals/decide-refusal.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import { areEnough, attemptsInVain, wasInVain } from './attempts.js';
import type { CallCommands, NumberSource, PlacedCall } from './call.js';
import { mayNote } from './may-note.js';
import { mayPlan } from './may-plan.js';

/** No call lasts longer: after this, one whose end nobody told of is over. */
const longestMs = 4 * 3_600_000;

const over: readonly string[] = ['completed', 'busy', 'no-answer', 'failed', 'canceled'];

/** Calls that people place: agreed to, placed, followed by the provider's reports, and noted. */
export const callHandlers: { readonly [K in keyof CallCommands]: Handler<K> } = {
  'approve-call': (turn, { reason, by }) => {
    const approvalId = `a${turn.dossier.calls.approvals.length + 1}`;
    turn.record({ kind: 'call-approved', data: { approvalId, by, reason } });
    return undefined;
  },
  'plan-call': (turn, command) => {
    const allowed = mayPlan(turn, command);
    if ('refusal' in allowed) {
      if (allowed.byPolicy) noteRefused(turn, { channel: 'voice', ...allowed.byPolicy });
      return allowed.refusal;
    }
    const { point, approval } = allowed;
    const { checkId, over: way, personPhone, personLocale: locale = turn.party.locale, reason, by, at } = command;
    const callId = `c${turn.dossier.calls.placed.length + 1}`;
    turn.record({
      kind: 'call-planned',
      data: { callId, pointId: point.id, checkId, by, over: way, reason, approvalId: approval?.id },
      personal: { number: point.value, ...(personPhone !== undefined && { personPhone }) },
    });
    if (way === 'bridge' && personPhone !== undefined)
      turn.effect({ kind: 'bridge-call', callId, personPhone, locale });
    const lapse = new Date(Date.parse(at) + longestMs).toISOString();
    turn.effect({ kind: 'schedule', timer: `call-lapse:${callId}`, at: lapse });
    return undefined;
  },
  'call-stands': (turn, { callId, leg, status, seconds, code, to }) => {
    const call = callIn(turn, callId);
    if (!call) return undefined;
    if (leg === 'party' && to) dialled(turn, call, to, { source: 'provider' });
    // What the provider reports may come late and out of order; an end is not taken back.
    const known = call.legs[leg];
    if (known?.status !== status && !over.includes(known?.status ?? ''))
      turn.record({ kind: 'call-leg-stood', data: { callId, leg, status, seconds, code } });
    if (leg === 'person' && over.includes(status)) end(turn, callId, 'hung-up');
    proposeOtherNumber(turn);
    return undefined;
  },
  'report-number': (turn, { callId, number, again, source, reference }) => {
    const call = callIn(turn, callId);
    if (!call) return unknownCall(callId);
    if (call.over === 'bridge')
      return { code: 'number-known', words: 'The telephone network tells by itself which number this call dialled.' };
    if (call.dialled) return { code: 'number-known', words: 'The number that this call dialled is known already.' };
    if (number !== again)
      return { code: 'typed-differently', words: 'The two entries differ. Look at the source and type it again.' };
    dialled(turn, call, number, { source, reference });
    return undefined;
  },
  'note-call': (turn, command) => {
    const { callId, outcome, verifierName, verifierTitle, note, script, answers, by } = command;
    const call = callIn(turn, callId);
    if (!call) return unknownCall(callId);
    const refusal = mayNote(call, command, turn.party.role);
    if (refusal) return refusal;
    if (script)
      for (const { said, value, words, ...answer } of answers)
        turn.record({
          kind: 'call-answer-noted',
          data: { callId, script, ...answer },
          personal: { said, value, words },
        });
    turn.record({ kind: 'call-noted', data: { callId, by, outcome }, personal: { verifierName, verifierTitle, note } });
    turn.effect({ kind: 'observe' });
    if (call.over === 'desk') end(turn, callId, 'noted');
    if (outcome === 'confirmed') closeTask(turn, 'check-number', 'attempts-in-vain', 'done');
    proposeOtherNumber(turn);
    return undefined;
  },
};

/** A call whose end nobody told of is over when no call could last any longer. */
export function lapseCall(turn: CaseworkTurn, timer: string): void {
  end(turn, timer.slice(timer.indexOf(':') + 1), 'unreported');
}

function callIn({ dossier }: CaseworkTurn, callId: string): PlacedCall | undefined {
  return dossier.calls.placed.find(({ id }) => id === callId);
}

function unknownCall(callId: string): Refusal {
  return { code: 'call-unknown', words: `There is no call ${callId}. Choose one from the case.` };
}

function dialled(
  turn: CaseworkTurn,
  { id: callId, number: planned, dialled: known }: PlacedCall,
  number: string,
  { source, reference }: { readonly source: NumberSource; readonly reference?: string },
): void {
  // Of an erased party nobody knows any more what was to be dialled.
  if (known || planned === '') return;
  const agrees = number === planned;
  const { by } = turn.command;
  turn.record({
    kind: 'number-dialled',
    data: { callId, source, by, agrees },
    personal: { number, ...(reference !== undefined && { reference }) },
  });
  if (agrees) return;
  turn.record({ kind: 'misdialled', data: { callId, source } });
  const { placed, proposals } = turn.dossier.calls;
  const counted = placed.filter(
    (call) => proposals.some(({ callIds }) => callIds.includes(call.id)) && wasInVain(call),
  );
  // Who was never called on the right number is called on it first, before another is looked for.
  if (!areEnough(counted, turn.party.zone ?? 'UTC', turn.rules))
    closeTask(turn, 'check-number', 'attempts-in-vain', 'outdated');
  turn.effect({ kind: 'observe' });
}

function end(turn: CaseworkTurn, callId: string, because: 'hung-up' | 'noted' | 'unreported'): void {
  const call = callIn(turn, callId);
  if (!call || call.endedAt !== undefined) return;
  turn.record({ kind: 'call-ended', data: { callId, because } });
  if (because !== 'unreported') turn.effect({ kind: 'cancel', timer: `call-lapse:${callId}` });
}

/** Who is not reached again and again may have been called on a wrong number: that is looked at, not the party. */
function proposeOtherNumber(turn: CaseworkTurn): void {
  const attempts = attemptsInVain(turn.dossier.calls);
  if (!areEnough(attempts, turn.party.zone ?? 'UTC', turn.rules)) return;
  turn.record({ kind: 'other-number-proposed', data: { callIds: attempts.map(({ id }) => id) } });
  openTask(turn, { kind: 'check-number', about: 'attempts-in-vain', priority: 'P2' });
}
