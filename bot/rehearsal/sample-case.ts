import { type Case, caseSchema } from '../../dialogs/case.js';
import type { Locale, Market } from '../../dialogs/vocabulary.js';

const consents = ['sms', 'voice'].map((channel) => ({
  channel,
  at: '2026-01-05T09:00:00Z',
  source: 'application form',
  wording: 'You may call and text me, also with an automated or AI voice.',
}));

const inChina = {
  zone: 'Asia/Shanghai',
  numbers: '+85251230',
  names: { borrower: '林小满', 'co-borrower': '沈亦安', guarantor: '周远航' },
  borrower: {
    employer: { name: '杭州青禾软件有限公司', aliases: ['青禾软件'] },
    title: '会计',
    workAddress: '城东区中山路',
    contributionsPayer: '杭州青禾软件有限公司',
    property: '杭州春江花园',
    monthlyIncome: 14_600,
    loanAmount: 860_000,
    monthlyPayment: 4_380,
    rate: 3.65,
  },
};

const inAmerica = {
  zone: 'America/New_York',
  numbers: '+1415555010',
  names: { borrower: 'Dana Whitfield', 'co-borrower': 'Robin Whitfield', guarantor: 'Lee Marlow' },
  borrower: {
    employer: { name: 'Brightwater Tools, Inc.', aliases: ['Brightwater'] },
    title: 'accountant',
    workAddress: 'Main Street, Springfield',
    payrollName: 'Brightwater Tools, Inc.',
    property: 'Alder Street, Springfield',
    monthlyIncome: 4_730,
    loanAmount: 403_250,
    monthlyPayment: 2_170,
    rate: 6.25,
  },
};

/** A fictional case with every party that the bot may speak to; rehearsals and golden conversations start from it. */
export function sampleCase(market: Market, locale: Locale, stage: Case['stage']): Case {
  const here = market === 'cn' ? inChina : inAmerica;
  const party = (role: keyof typeof here.names, index: number, birthDate: string, onFile: object) => ({
    id: role,
    role,
    name: here.names[role],
    locale,
    zone: here.zone,
    birthDate,
    contactPoints: [
      { kind: 'mobile', value: `${here.numbers}${index}`, consents },
      { kind: 'email', value: `${role}@example.com` },
    ],
    onFile,
  });
  const { employer: _, ...terms } = here.borrower;
  const shared = { loanAmount: terms.loanAmount, monthlyPayment: terms.monthlyPayment, rate: terms.rate, dueDay: 17 };
  return caseSchema.parse({
    id: 'SAMPLE-1',
    market,
    stage,
    lender: {
      name: { 'zh-CN': '海港银行', 'en-US': 'Harbor Lending' },
      phone: market === 'cn' ? '95000' : '888-555-0100',
    },
    parties: [
      party('borrower', 1, '1988-03-15', {
        ...here.borrower,
        ...shared,
        employmentType: 'employed',
        startDate: '2019-03',
        payDay: 9,
        occupancy: 'self',
        downPaymentSource: 'savings',
        otherLoans: false,
        termYears: 30,
        rateType: 'fixed',
        repaymentMethod: 'autopay',
        lastPaymentMade: true,
        emergencyContactRelation: 'sibling',
      }),
      party('co-borrower', 2, '1990-11-02', { ...shared, employer: here.borrower.employer, relation: 'child' }),
      party('guarantor', 3, '1979-06-21', {
        ...shared,
        employer: here.borrower.employer,
        relation: 'friend',
        guaranteeAmount: 520_000,
        guaranteeType: 'payment',
        otherGuarantees: false,
      }),
    ],
  });
}
