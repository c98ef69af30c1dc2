import type { CallAnswer, CallOutcome, PlacedCall } from '../../../../dialogs/casework/calls/call.js';
import { emptyDossier } from '../../../../dialogs/casework/dossier.js';
import { factsOfCalls } from '../../../../dialogs/casework/flags/facts-of-calls.js';
import { at, DossierSteps } from '../dossier-steps.js';

describe('what calls tell those who look for flags', () => {
  const { party } = new DossierSteps(undefined, 'harbour').place;
  const facts = (
    outcome: CallOutcome | undefined,
    answers: readonly CallAnswer[] = [],
    dialled?: PlacedCall['dialled'],
  ) => {
    const noted = outcome && { outcome: { outcome, by: 'amy', at } };
    const call: PlacedCall = {
      id: 'c1',
      pointId: 'landline-1',
      checkId: 'k1',
      by: 'amy',
      at,
      over: 'desk',
      number: '+12125550161',
      legs: {},
      answers,
      ...(dialled && { dialled }),
      ...noted,
    };
    const dossier = {
      ...emptyDossier('case-dana', 'harbour'),
      calls: { placed: [call], approvals: [], proposals: [] },
    };
    const { answers: given, signals } = factsOfCalls(party, dossier);
    return [
      ...given.map(({ questionId, value }) => `${questionId}=${value}`),
      ...signals.map(({ flag, questionId, because }) => `${flag} ${questionId || 'call'} ${because}`),
    ];
  };
  const e4: CallAnswer = {
    questionId: 'E4',
    clarity: 'contradicts',
    codes: [],
    flags: ['RF-01', 'RF-31'],
    said: 'no',
    value: 'no',
    words: ['no'],
  };
  const e5: CallAnswer = { ...e4, questionId: 'E5', clarity: 'clear', flags: [], said: 'left', value: 'left' };

  it('takes answers as in a conversation, and an outcome where no answer says the same', () => {
    expect(facts('not-known', [e4])).toEqual(['RF-01 E4 contradicts']);
    expect(facts('not-known')).toEqual(['RF-01 call not-known']);
    expect(facts('wrong-company')).toEqual(['RF-03 call wrong-company']);
    expect(facts('left', [e5])).toEqual(['E5=left']);
    expect(facts('left')).toEqual(['E5=left']);
  });

  it('R-ERR-3 hears nothing in a call that reached nobody, was misdialled, or is not noted yet', () => {
    for (const outcome of ['no-answer', 'voicemail', 'not-connected', 'declined', 'confirmed'] as const)
      expect(facts(outcome)).toEqual([]);
    expect(facts('not-known', [e4], { number: '+12125550177', agrees: false, source: 'provider' })).toEqual([]);
    expect(facts(undefined, [e4])).toEqual([]);
  });
});
