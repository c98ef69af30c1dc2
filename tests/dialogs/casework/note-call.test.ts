import { attemptsInVain } from '../../../dialogs/casework/calls/attempts.js';
import type { CallAnswer, CallLeg, CallOutcome, PlacedCall } from '../../../dialogs/casework/calls/call.js';
import { openTasks } from '../../../dialogs/casework/tasks/open-tasks.js';
import { misheard } from '../../bot/casework/desk-case.js';
import { at, DossierSteps } from './dossier-steps.js';

/** A call to the employer's number, as far as the telephone network tells of it. */
function called(...legs: readonly (readonly [CallLeg, string])[]): DossierSteps {
  const steps = planned('bridge');
  for (const [leg, status] of legs) steps.take('call-stands', { callId: 'c1', leg, status });
  return steps;
}

function planned(over: 'bridge' | 'desk'): DossierSteps {
  const steps = new DossierSteps(undefined, 'harbour');
  const checks = { id: 'k', pointId: 'landline-1', value: misheard, at, by: 'amy', passed: true, findings: [] };
  steps.dossier = { ...steps.dossier, checks: { latest: { 'landline-1': checks } } };
  const permission = { kind: 'allowed' } as const;
  const wish = { checkId: 'k', over, personPhone: '+12125550190', permission, busy: false, telephoneOfParty: false };
  expect(steps.take('plan-call', wish)).toBeUndefined();
  return steps;
}

function answer(questionId: string, value: string): CallAnswer {
  return { questionId, value, clarity: 'clear', codes: [], flags: [], said: value, words: [] };
}

const whoConfirmed = { verifierName: 'Pat Ledger', verifierTitle: 'HR manager' };
const note = (steps: DossierSteps, outcome: CallOutcome, ...answers: readonly CallAnswer[]) =>
  steps.take('note-call', { callId: 'c1', outcome, ...whoConfirmed, answers });
const answered = () => called(['person', 'in-progress'], ['party', 'completed']);

describe('how a call came out, as a person notes it', () => {
  it.each<[string, () => DossierSteps, CallOutcome, string | undefined]>([
    ['nobody answered, though the network says so', answered, 'no-answer', 'call-answered'],
    ['no connection, though the network says so', answered, 'not-connected', 'call-answered'],
    ['a voicemail of what was not answered', () => called(['party', 'no-answer']), 'voicemail', 'call-not-answered'],
    ['a voicemail that was answered', answered, 'voicemail', undefined],
    ['nobody answered', () => called(['party', 'no-answer']), 'no-answer', undefined],
    ['nobody answered whom nobody called', () => called(['person', 'busy']), 'no-answer', 'party-not-called'],
  ])('fits the telephone network: %s', (_, call, outcome, code) => expect(note(call(), outcome)).toBe(code));

  it('R-ERR-3 counts no attempt that rang at the caller’s own telephone alone', () => {
    const steps = called(['person', 'no-answer']);
    note(steps, 'no-answer');
    expect(attemptsInVain(steps.dossier.calls)).toEqual([]);
  });

  it('R-ERR-W4 looks for no other number once the telephone’s record shows that the stored one was never dialled', () => {
    const steps = planned('desk');
    const days = ['2026-02-26T15:00:00.000Z', '2026-02-26T16:00:00.000Z', '2026-02-27T15:00:00.000Z'];
    const [first] = steps.dossier.calls.placed;
    const placed = days.map((day, index) => ({ ...first, id: `c${index + 1}`, at: day }) as PlacedCall);
    steps.dossier = { ...steps.dossier, calls: { ...steps.dossier.calls, placed } };
    for (const { id: callId } of placed) steps.take('note-call', { callId, outcome: 'no-answer', answers: [] });
    expect(openTasks(steps.dossier)).toMatchObject([{ kind: 'check-number' }]);
    const other = '+12125550166';
    for (const { id: callId } of placed)
      steps.take('report-number', { callId, number: other, again: other, source: 'system-record' });
    expect(openTasks(steps.dossier)).toEqual([]);
    expect(steps.dossier.tasks.t1?.closed?.how).toBe('outdated');
  });

  it.each<[CallOutcome, CallAnswer, string | undefined]>([
    ['confirmed', answer('E5', 'left'), 'answers-contradict'],
    ['confirmed', answer('E5', 'on-leave'), undefined],
    ['left', answer('E5', 'active'), 'answers-contradict'],
    ['left', answer('E5', 'left'), undefined],
    ['not-known', answer('E5', 'contract'), 'answers-contradict'],
  ])('fits its own answers: %s, %j', (outcome, given, code) => expect(note(answered(), outcome, given)).toBe(code));

  it('takes no answers from where nobody spoke', () => {
    const steps = planned('desk');
    expect(note(steps, 'no-answer', answer('E5', 'active'))).toBe('answers-from-nobody');
    expect(steps.dossier.calls.placed[0]?.answers).toEqual([]);
  });
});
