import type { OnFile } from '../../../../dialogs/case.js';
import type { CaseFacts } from '../../../../dialogs/casework/flags/case-facts.js';
import { flagRules } from '../../../../dialogs/casework/flags/flag-rules.js';
import { flagCodes, peopleOnlyFlags } from '../../../../dialogs/red-flag.js';
import { locales } from '../../../../dialogs/vocabulary.js';
import { answer, factsWith, found, signal } from './trial-facts.js';

const harbour = { employer: { name: 'Harbour Tools Inc.', aliases: [], formerNames: [] } };
const withRecord = (onFile: OnFile, values: OnFile, source: 'labour-contract' | 'credit-report' = 'labour-contract') =>
  factsWith({ onFile, records: [{ source, values }] });
const checked = (flag: string, rule: string): Partial<CaseFacts> => ({
  checks: [
    {
      partyId: 'employer-hr',
      role: 'employer-hr',
      pointId: 'landline-1',
      checkId: 'c1',
      findings: [{ rule, severity: 'warns', flag }],
    },
  ],
});
const toldToo = (caseId: string, partyId: string) => ({
  questionId: 'A4',
  from: 'talk-borrower',
  uses: [{ caseId, partyId, role: 'borrower' as const }],
});
const elsewhere = (pointId: string, role: 'borrower' | 'employer-hr', caseId = 'case-other'): Partial<CaseFacts> => ({
  numbers: [{ partyId: 'borrower', pointId, uses: [{ caseId, partyId: 'somebody', role }] }],
});

/** What raises each flag, and what is near to it and does not. */
const table: Readonly<Record<string, { readonly raises: readonly CaseFacts[]; readonly not: readonly CaseFacts[] }>> = {
  'RF-01': {
    raises: [
      factsWith({ signals: [signal('RF-01', 'A2')] }),
      factsWith({ signals: [signal('RF-01', 'E4')] }),
      withRecord(harbour, { employer: { name: 'Quarry Stone Ltd.', aliases: [], formerNames: [] } }),
    ],
    not: [withRecord(harbour, { employer: { name: 'Harbour Tools', aliases: [], formerNames: [] } })],
  },
  'RF-02': {
    raises: [
      factsWith(checked('RF-02', 'number-of-a-party')),
      factsWith(elsewhere('A7@talk', 'borrower', 'case-dana')),
    ],
    not: [factsWith(elsewhere('A7@talk', 'employer-hr'))],
  },
  'RF-03': {
    raises: [
      factsWith(checked('RF-03', 'number-of-another-employer')),
      factsWith({ signals: [signal('RF-03', 'E2')] }),
    ],
    not: [factsWith(checked('none', 'not-the-known-number'))],
  },
  'RF-04': {
    raises: [
      factsWith({ signals: [signal('RF-04', 'E2')] }),
      factsWith({ onFile: harbour, answers: [answer('E2', 'Quarry Stone')] }),
    ],
    not: [
      factsWith({ signals: [signal('RF-04', 'A2')] }),
      factsWith({ onFile: harbour, answers: [answer('E2', 'Harbour Tools Inc.')] }),
    ],
  },
  'RF-05': {
    raises: [
      factsWith({ signals: [signal('RF-05', 'A3')] }),
      factsWith({ onFile: { title: 'site engineer' }, answers: [answer('E6', 'accountant')] }),
      withRecord({ title: 'site engineer' }, { title: 'accountant' }),
    ],
    not: [
      factsWith({ signals: [signal('RF-05', 'A4', 'unclear')] }),
      factsWith({ onFile: { title: 'site engineer' }, answers: [answer('E6', 'engineer, site team')] }),
      factsWith({ onFile: { title: '工程师' }, answers: [answer('E6', 'engineer')] }),
    ],
  },
  'RF-06': { raises: [factsWith({ signals: [signal('RF-06', 'A4', 'evasive')] })], not: [] },
  'RF-07': {
    raises: [
      factsWith({ signals: [signal('RF-07', 'A5')] }),
      factsWith({ onFile: { startDate: '2023-03' }, answers: [answer('E7', '2026-01')] }),
      withRecord({ startDate: '2023-03' }, { startDate: '2026-01' }),
    ],
    not: [
      factsWith({ onFile: { startDate: '2023-03' }, answers: [answer('E7', '2023-06')] }),
      factsWith({ answers: [answer('E7', '2023-06')] }),
    ],
  },
  'RF-08': {
    raises: [
      factsWith({ signals: [signal('RF-08', 'A1')] }),
      factsWith({ answers: [answer('E5', 'left')] }),
      factsWith({ answers: [answer('H5', 'no')] }),
    ],
    not: [factsWith({ answers: [answer('E5', 'on-leave'), answer('E5', 'contract'), answer('H5', 'not-sure')] })],
  },
  'RF-09': {
    raises: [
      factsWith({ signals: [signal('RF-09', 'A8', 'unclear')] }),
      withRecord({ monthlyIncome: 8000 }, { monthlyIncome: 6000 }),
      withRecord({ payDay: 15 }, { payDay: 25 }),
    ],
    not: [withRecord({ monthlyIncome: 8000 }, { monthlyIncome: 7000 }), withRecord({ payDay: 30 }, { payDay: 1 })],
  },
  'RF-10': {
    raises: [
      factsWith({ signals: [signal('RF-10', 'A10cn')] }),
      withRecord(harbour, { contributionsPayer: 'Quarry Stone Ltd.' }),
    ],
    not: [
      withRecord({ ...harbour, contributionsPayer: 'Quarry Stone Ltd.' }, { contributionsPayer: 'Quarry Stone Ltd.' }),
      factsWith({ signals: [signal('RF-10', 'A10cn', 'unclear')] }),
    ],
  },
  'RF-11': { raises: [factsWith({ signals: [signal('RF-11', 'A11', 'omitted')] })], not: [] },
  'RF-12': {
    raises: [
      factsWith({ signals: [signal('RF-12', 'A12')] }),
      factsWith({ answers: [answer('A12', 'self', 'before'), answer('B9', 'rent', 'after')] }),
      withRecord({ occupancy: 'self' }, { occupancy: 'rent' }),
    ],
    not: [factsWith({ answers: [answer('A12', 'self', 'before'), answer('B9', 'self', 'after')] })],
  },
  'RF-13': {
    raises: [factsWith({ signals: [signal('RF-13', 'A13')] }), factsWith({ answers: [answer('A13', 'borrowed')] })],
    not: [factsWith({ onFile: { downPaymentSource: 'borrowed' }, answers: [answer('A13', 'borrowed')] })],
  },
  'RF-14': {
    raises: [
      factsWith({ signals: [signal('RF-14', 'G9')] }),
      withRecord({ otherLoans: false }, { otherLoans: true }, 'credit-report'),
    ],
    not: [withRecord({ otherLoans: true }, { otherLoans: false }, 'credit-report')],
  },
  'RF-15': { raises: [factsWith({ signals: [signal('RF-15', 'B3', 'omitted')] })], not: [] },
  'RF-16': { raises: [factsWith({ signals: [signal('RF-16', 'A17')] })], not: [] },
  'RF-19': {
    raises: [factsWith({ signals: [signal('RF-19', 'A22')] })],
    not: [factsWith({ signals: [signal('RF-19', 'A22')], supplements: [{ questionId: 'A22', status: 'received' }] })],
  },
  'RF-20': { raises: [factsWith({ signals: [signal('RF-20', '', 'wrong-person')] })], not: [] },
  'RF-21': { raises: [factsWith({ signals: [signal('RF-21', '', 'identity-failed')] })], not: [] },
  'RF-22': { raises: [factsWith({ signals: [signal('RF-22', 'D1')] }, 'co-borrower')], not: [] },
  'RF-23': { raises: [factsWith({ signals: [signal('RF-23', 'D2', 'denies-knowledge')] }, 'co-borrower')], not: [] },
  'RF-24': {
    raises: [factsWith({ signals: [signal('RF-24', 'B7')] })],
    not: [factsWith({ signals: [signal('RF-24', 'B7', 'unclear')] })],
  },
  'RF-25': { raises: [factsWith({ signals: [signal('RF-25', 'B8')] })], not: [] },
  'RF-26': { raises: [factsWith({ signals: [signal('RF-26', 'B11', 'care')] })], not: [] },
  'RF-27': {
    raises: [factsWith({ signals: [signal('RF-27', 'B18', 'complaint')] })],
    not: [factsWith({ signals: [signal('RF-27', 'B18', 'unclear')] })],
  },
  'RF-28': {
    raises: [factsWith({ signals: [signal('RF-28', 'G6', 'unclear')] }, 'guarantor')],
    not: [factsWith({ signals: [signal('RF-28', 'A4', 'unclear')] })],
  },
  'RF-29': { raises: [factsWith({ signals: [signal('RF-29', 'D9', 'care')] }, 'co-borrower')], not: [] },
  'RF-30': { raises: [factsWith({ signals: [signal('RF-30', 'G5')] }, 'guarantor')], not: [] },
  'RF-32': { raises: [factsWith({ signals: [signal('RF-32', 'E10')] })], not: [] },
  'RF-33': {
    raises: [factsWith({ answers: [answer('H3', 'not-colleague')] })],
    not: [factsWith({ answers: [answer('H3', 'same-company')] })],
  },
  'RF-34': {
    raises: [
      factsWith(elsewhere('mobile-1', 'borrower')),
      factsWith(elsewhere('mobile-1', 'employer-hr')),
      factsWith({ told: [toldToo('case-other', 'somebody')] }),
    ],
    not: [
      factsWith({ told: [toldToo('case-other', 'borrower')] }),
      factsWith({ told: [toldToo('case-dana', 'co-borrower')] }),
      factsWith({
        numbers: [
          {
            partyId: 'borrower',
            pointId: 'mobile-1',
            uses: [
              { caseId: 'case-other', partyId: 'borrower', role: 'borrower' },
              { caseId: 'case-dana', partyId: 'colleague', role: 'colleague' },
            ],
          },
        ],
      }),
    ],
  },
  'RF-35': { raises: [factsWith(checked('RF-35', 'voip-as-landline'))], not: [] },
  'RF-36': {
    raises: [
      factsWith({
        doubts: [{ partyId: 'borrower', from: 'talk', reviewId: 'r1', reason: 'record-disputed', items: ['B3'] }],
      }),
    ],
    not: [
      factsWith({
        doubts: [{ partyId: 'borrower', from: 'talk', reviewId: 'r1', reason: 'read-back-unanswered', items: ['B3'] }],
      }),
    ],
  },
};

describe('the red flags', () => {
  const computed = flagRules.filter(({ find }) => find);

  it('are all there, each with its words and what to rule out', () => {
    expect(flagRules.map(({ flag }) => flag)).toEqual([...flagCodes]);
    for (const { name, ruleOut } of flagRules)
      for (const locale of locales)
        expect([name[locale], ruleOut[locale]].every((words) => words.length > 3)).toBe(true);
  });

  it('R-AUTO-3 leaves to people alone what no rule may find', () => {
    expect(flagRules.filter(({ find }) => !find).map(({ flag }) => flag)).toEqual([...peopleOnlyFlags]);
  });

  it.each(computed.map(({ flag }) => flag))('%s is raised by what it is about, and by nothing near it', (flag) => {
    const { raises = [], not = [] } = table[flag] ?? {};
    expect(raises.length).toBeGreaterThan(0);
    for (const facts of raises) expect(found(facts)).toContain(flag);
    for (const facts of not) expect(found(facts)).not.toContain(flag);
  });

  it('names the words that raised it, and of others only where they said theirs', () => {
    const facts = factsWith({ signals: [signal('RF-01', 'A2'), signal('RF-01', 'E4')] });
    const evidence = computed[0]?.find?.(facts).flatMap((finding) => finding.evidence);
    expect(evidence).toEqual([
      { code: 'contradicts', partyId: 'borrower', from: 'talk-borrower', questionId: 'A2', words: 'what they said' },
      { code: 'contradicts', partyId: 'employer-hr', from: 'talk-employer-hr', questionId: 'E4' },
    ]);
  });

  it('finds one thing once, however often a turn said so', () => {
    const facts = factsWith({ signals: [signal('RF-15', 'B3', 'omitted'), signal('RF-15', 'B3', 'unclear')] });
    expect(flagRules.find(({ flag }) => flag === 'RF-15')?.find?.(facts)).toHaveLength(1);
  });
});

it.each([
  ['RF-01', 'payroll', 'employer'],
  ['RF-07', 'social-insurance', 'startDate'],
  ['RF-08', 'housing-fund', 'employed'],
  ['RF-09', 'payroll', 'monthlyIncome'],
  ['RF-10', 'social-insurance', 'employer'],
] as const)(
  'R-AUTO-1 raises %s when %s has another %s, and nothing when it agrees or has none',
  (flag, source, field) => {
    const pulled = (status: 'match' | 'mismatch' | 'not-found') => factsWith({ pulled: [{ source, field, status }] });
    expect(found(pulled('mismatch'))).toEqual([flag]);
    expect([...found(pulled('match')), ...found(pulled('not-found'))]).toEqual([]);
  },
);
