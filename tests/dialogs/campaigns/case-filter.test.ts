import { type CaseFilter, fits } from '../../../dialogs/campaigns/case-filter.js';
import { caseSchema } from '../../../dialogs/case.js';

const file = caseSchema.parse({
  id: 'case-1',
  market: 'us',
  stage: 'before-disbursement',
  lender: { name: { 'zh-CN': '试验银行', 'en-US': 'Trial Bank' }, phone: '212-555-0199' },
  // Still the first of December in New York.
  disburseBy: '2026-12-02T03:00:00Z',
  parties: [{ id: 'dana', role: 'borrower', name: 'Dana', locale: 'en-US' }],
});

describe('which cases a campaign takes in', () => {
  it.each<[CaseFilter, boolean]>([
    [{}, true],
    [{ stage: 'before-disbursement', market: 'us', product: 'personal-mortgage', tier: 'enhanced' }, true],
    [{ stage: 'after-disbursement' }, false],
    [{ market: 'cn' }, false],
    [{ product: 'corporate-credit' }, false],
    // The tier that a person set for the party counts, not the one of the case.
    [{ tier: 'standard' }, false],
    [{ disburseFrom: '2026-12-01', disburseUntil: '2026-12-01' }, true],
    [{ disburseFrom: '2026-12-02' }, false],
    [{ disburseUntil: '2026-11-30' }, false],
  ])('%j: %s', (filter, expected) => {
    expect(fits(filter, file, 'enhanced')).toBe(expected);
  });

  it('takes a case without a date into no span of days', () => {
    expect(fits({ disburseFrom: '2020-01-01' }, { ...file, disburseBy: undefined }, 'standard')).toBe(false);
  });
});
