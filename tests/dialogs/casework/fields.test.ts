import type { CallOutcome, PlacedCall } from '../../../dialogs/casework/calls/call.js';
import type { Claim } from '../../../dialogs/casework/claims/claim.js';
import type { ClaimSource } from '../../../dialogs/casework/claims/claim-source.js';
import { evidenceOfCalls } from '../../../dialogs/casework/fields/evidence/of-calls.js';
import { evidenceOfClaims } from '../../../dialogs/casework/fields/evidence/of-claims.js';
import type { Evidence } from '../../../dialogs/casework/fields/evidence.js';
import { countingOf, fieldStatus } from '../../../dialogs/casework/fields/field-status.js';
import type { Clarity } from '../../../dialogs/vocabulary.js';
import { DossierSteps } from './dossier-steps.js';

const place = { questionId: 'A2', conversationId: 'c1' };

function from(source: ClaimSource, value: Evidence['value'], more: Partial<Evidence> = {}): Evidence {
  const said = source === 'party' ? { place } : {};
  return { ref: `${source}:${String(value)}`, field: 'employer', source, stands: 'given', value, ...said, ...more };
}

const doubt = (stands: Evidence['stands']) => from('party', undefined, { stands });
const ada = '恒锐机电有限公司';
const bob = '宏远贸易有限公司';

describe('how a field stands', () => {
  it.each<[string, readonly Evidence[]]>([
    ['not-asked', []],
    ['not-asked', [from('file', ada)]],
    ['not-asked', [from('file', ada), from('application', ada)]],
    ['single-source', [from('file', ada), from('party', ada)]],
    ['single-source', [from('social-insurance', ada)]],
    ['single-source', [from('employer-hr', ada), from('pay-slip', ada)]],
    ['verified', [from('party', ada), from('employer-hr', ada)]],
    ['single-source', [from('party', ada), from('employer-hr', ada, { onPartysNumber: true })]],
    ['mismatch', [from('party', ada), from('employer-hr', bob, { onPartysNumber: true })]],
    ['verified', [from('application', ada), from('social-insurance', ada)]],
    ['mismatch', [from('party', ada), from('employer-hr', ada), from('social-insurance', bob)]],
    ['mismatch', [from('file', ada), from('party', bob)]],
    ['mismatch', [from('file', ada), doubt('denied')]],
    ['ambiguous', [from('file', ada), from('pay-slip', ada), doubt('vague')]],
    ['ambiguous', [from('party', ada), from('employer-hr', 'Hengrui Electric')]],
    ['refused', [from('file', ada), doubt('refused')]],
    ['single-source', [doubt('refused'), from('pay-slip', ada)]],
    ['unknown', [from('file', ada), doubt('unknown')]],
    ['verified', [from('file', ada), doubt('unknown'), from('pay-slip', ada)]],
  ])('R-DUAL-1 is %s (case %#)', (status, evidence) => {
    expect(fieldStatus('employer', evidence, [])).toBe(status);
  });

  it('R-DUAL-1 takes two people for two sources, but not for what only the party said', () => {
    const two = { by: 'amy', confirmedBy: 'ben' };
    expect(fieldStatus('employer', [from('pay-slip', ada, { by: 'amy', stands: 'unconfirmed' })], [])).toBe('unknown');
    expect(fieldStatus('employer', [from('pay-slip', ada, two)], [])).toBe('verified');
    expect(fieldStatus('employer', [from('party', ada, { ...two, place: undefined })], [])).not.toBe('verified');
  });

  it('leaves other facts verified by a clear answer that nothing contradicts', () => {
    const said = from('party', 9, { field: 'payDay' });
    expect(fieldStatus('payDay', [from('file', 10), said], [])).toBe('verified');
    expect(fieldStatus('payDay', [from('file', 20), said], [])).toBe('mismatch');
  });

  it('lets what a person has settled outweigh what the party wrote before, and nobody else', () => {
    const settled = from('party', bob, { settledByPerson: true, by: 'amy' });
    expect(fieldStatus('employer', [from('file', ada), settled], [])).toBe('single-source');
    expect(fieldStatus('employer', [from('file', ada), from('social-insurance', ada), settled], [])).toBe('mismatch');
  });

  it('counts nothing that was corrected or set aside', () => {
    const old = from('social-insurance', bob);
    const setAside = { by: 'amy', at: '2026-03-02T15:00:00Z', because: 'outdated' } as const;
    const two = [from('party', ada), from('employer-hr', ada)];
    expect(fieldStatus('employer', [...two, old], [])).toBe('mismatch');
    const agreed = { ...setAside, confirmed: { by: 'ben', at: '2026-03-02T16:00:00Z' } };
    expect(fieldStatus('employer', [...two, { ...old, setAside: agreed }], [])).toBe('verified');
    expect(fieldStatus('employer', [...two, { ...old, setAside }], [])).toBe('mismatch');
    expect(fieldStatus('employer', [...two, { ...old, correctedBy: 'c2' }], [])).toBe('verified');
  });

  it('R-DUAL-1 lets what two people saw count until two people have seen its correction', () => {
    const seen = { by: 'ben', at: '2026-03-02T16:00:00Z' };
    const typed = { field: 'title', source: 'pay-slip', by: 'amy', at: '2026-03-02T15:00:00Z' } as const;
    const first = { ...typed, id: 'c1', value: 'accountant', confirmed: seen, correctedBy: 'c2' };
    const second = { ...typed, id: 'c2', value: 'driver' };
    const counting = (claims: readonly Claim[]) =>
      countingOf(evidenceOfClaims({ typed: claims, setAside: {} })).map(({ value, stands }) => [value, stands]);
    expect(counting([first, second])).toEqual([
      ['accountant', 'given'],
      ['driver', 'unconfirmed'],
    ]);
    expect(counting([first, { ...second, confirmed: seen }])).toEqual([['driver', 'given']]);
    expect(counting([{ ...first, confirmed: undefined }, second])).toEqual([['driver', 'unconfirmed']]);
  });
});

describe('what people type', () => {
  const employer = (name: string) => ({ name, aliases: [], formerNames: [] });
  const typed = { field: 'employer', value: employer(ada), again: employer(ada), source: 'pay-slip' } as const;

  it('R-ERR-W3 takes an employer only when it was typed the same twice', () => {
    const steps = new DossierSteps();
    expect(steps.take('type-claim', { ...typed, again: employer(bob) })).toBe('typed-differently');
    expect(steps.take('type-claim', { ...typed, again: undefined })).toBe('typed-differently');
    expect(steps.dossier.claims.typed).toEqual([]);
  });

  it('R-ERR-W3 keeps what was corrected, with who corrected it', () => {
    const steps = new DossierSteps();
    steps.take('type-claim', typed);
    steps.take('type-claim', { ...typed, value: employer(bob), again: employer(bob), corrects: 'c1' }, { by: 'ben' });
    expect(steps.dossier.claims.typed).toMatchObject([
      { id: 'c1', by: 'amy', value: { name: ada }, correctedBy: 'c2' },
      { id: 'c2', by: 'ben', value: { name: bob } },
    ]);
    expect(steps.take('type-claim', { ...typed, corrects: 'c1' })).toBe('claim-corrected');
    expect(steps.take('type-claim', { field: 'title', value: '会计', source: 'pay-slip', corrects: 'c2' })).toBe(
      'claim-unknown',
    );
  });

  it('R-DUAL-1 has an entry confirmed by somebody else than its writer, once', () => {
    const steps = new DossierSteps();
    steps.take('type-claim', typed);
    expect(steps.take('confirm-claim', { claimId: 'c1' })).toBe('same-person');
    expect(steps.take('confirm-claim', { claimId: 'c1' }, { by: 'ben' })).toBeUndefined();
    expect(steps.take('confirm-claim', { claimId: 'c1' }, { by: 'cem' })).toBe('claim-settled');
    expect(steps.last?.refusal?.words).toContain('ben');
  });
});

describe('what a call tells of the employer', () => {
  const called = (
    outcome: CallOutcome,
    role: 'employer-hr' | 'colleague' = 'employer-hr',
    clarity: Clarity = 'clear',
  ) => {
    const answer = { questionId: 'E2', clarity, codes: [], flags: [], said: ada, value: ada, words: [] };
    const call: PlacedCall = {
      id: 'c1',
      pointId: 'landline-1',
      checkId: 'k1',
      by: 'amy',
      at: '2026-03-02T15:00:00Z',
      over: 'bridge',
      number: '+12125550160',
      legs: {},
      outcome: { outcome, by: 'amy', at: '2026-03-02T15:05:00Z' },
      script: { id: 'employer-hr', version: 1 },
      answers: [answer],
    };
    const question = () => ({ id: 'E2', compare: { with: 'employer' as const } });
    return evidenceOfCalls([call], role, question, () => true).map(({ stands }) => stands);
  };

  it('R-ERR-1 takes a company that gives its name for no word of whom it employs', () => {
    expect(called('confirmed')).toEqual(['given']);
    expect(called('not-known')).toEqual(['denied']);
    expect(called('left')).toEqual(['denied']);
    for (const outcome of ['declined', 'passed-on'] as const) expect(called(outcome)).toEqual([]);
  });

  it('counts it for no denial that a colleague does not know the party, and another company’s name always', () => {
    expect(called('not-known', 'colleague')).toEqual([]);
    expect(called('confirmed', 'colleague')).toEqual(['given']);
    expect(called('declined', 'employer-hr', 'contradicts')).toEqual(['given']);
  });
});
