import { type Case, caseSchema } from '../../dialogs/case.js';
import type { Locale } from '../../dialogs/vocabulary.js';

/** What every demo case id begins with: nobody in them exists, and no number is anybody's (555-01xx is kept for fiction). */
export const demoPrefix = 'demo-';

/** The fictional number under which the demo's lender writes and calls. */
export const demoLine = '+12125550100';

const lender = {
  name: { 'zh-CN': '示例银行', 'en-US': 'Demo Bank' },
  phone: '212-555-0100',
  agentPhone: '+12125550190',
};

const consentWords: Readonly<Record<Locale, string>> = {
  'zh-CN': '同意就本人的贷款接收自动短信和使用合成语音的来电（虚构）',
  'en-US': 'Agrees to automated texts, and calls with an artificial voice, about the loan (fictional)',
};

function email(name: string) {
  return { kind: 'email', value: `handset-${name}@example.com` };
}

function mobile(value: string, locale: Locale) {
  const consent = {
    at: '2026-01-05T15:00:00Z',
    source: 'application form (fictional)',
    wording: consentWords[locale],
  };
  return {
    kind: 'mobile',
    value,
    source: 'application form (fictional)',
    asOf: '2026-01-05',
    consents: [
      { channel: 'sms', ...consent },
      { channel: 'voice', ...consent },
    ],
  };
}

const ada = {
  id: 'demo-ada',
  market: 'us',
  stage: 'before-disbursement',
  lender,
  parties: [
    {
      id: 'demo-ada-borrower',
      role: 'borrower',
      name: 'Ada Sample',
      locale: 'en-US',
      zone: 'America/New_York',
      birthDate: '1988-04-12',
      contactPoints: [mobile('+12125550101', 'en-US'), email('0101')],
      onFile: {
        employmentType: 'employed',
        employer: { name: 'Acme Example Tools, Inc.', aliases: ['Acme Example Tools'] },
        title: 'accountant',
        startDate: '2019-03',
        monthlyIncome: 5200,
        property: 'Sample Street, Springfield',
        occupancy: 'self',
        downPaymentSource: 'savings',
        otherLoans: false,
        loanAmount: 403250,
        termYears: 30,
        rate: 6.25,
      },
    },
  ],
};

const lin = {
  id: 'demo-lin',
  market: 'us',
  stage: 'after-disbursement',
  lender,
  parties: [
    {
      id: 'demo-lin-borrower',
      role: 'borrower',
      name: '林示例',
      locale: 'zh-CN',
      zone: 'America/Los_Angeles',
      birthDate: '1985-09-20',
      contactPoints: [mobile('+14155550102', 'zh-CN'), email('0102')],
      onFile: {
        employer: { name: '样板软件公司' },
        loanAmount: 520000,
        rate: 5.5,
        rateType: 'fixed',
        dueDay: 15,
        monthlyPayment: 2950,
        repaymentMethod: 'autopay',
        lastPaymentMade: true,
        occupancy: 'self',
        insuranceActive: true,
      },
    },
  ],
};

const wang = {
  id: 'demo-wang',
  market: 'cn',
  stage: 'before-disbursement',
  lender,
  parties: [
    {
      id: 'demo-wang-borrower',
      role: 'borrower',
      name: '王样例',
      locale: 'zh-CN',
      zone: 'America/Los_Angeles',
      birthDate: '1990-11-08',
      contactPoints: [mobile('+12065550103', 'zh-CN'), email('0103')],
      onFile: {
        employmentType: 'employed',
        employer: { name: '示例市样板机械有限公司', aliases: ['样板机械有限公司', '样板机械'] },
        title: '会计',
        startDate: '2018-06',
        monthlyIncome: 12000,
        property: '示例市城东区虚构花园',
        occupancy: 'self',
        downPaymentSource: 'savings',
        otherLoans: false,
        loanAmount: 800000,
        termYears: 20,
        rate: 3.5,
      },
    },
  ],
};

const zhao = {
  id: 'demo-zhao',
  market: 'us',
  stage: 'before-disbursement',
  lender,
  parties: [
    {
      id: 'demo-zhao-borrower',
      role: 'borrower',
      name: '赵虚构',
      locale: 'zh-CN',
      zone: 'America/New_York',
      birthDate: '1979-02-27',
      contactPoints: [mobile('+16465550104', 'zh-CN'), email('0104')],
      onFile: {
        employmentType: 'self-employed',
        monthlyIncome: 7500,
        property: '法拉盛虚构大道',
        occupancy: 'family',
        downPaymentSource: 'home-sale',
        otherLoans: false,
        loanAmount: 350000,
      },
    },
  ],
};

const grace = {
  id: 'demo-grace',
  market: 'cn',
  stage: 'after-disbursement',
  tier: 'enhanced',
  lender,
  parties: [
    {
      id: 'demo-grace-borrower',
      role: 'borrower',
      name: 'Grace Placeholder',
      locale: 'en-US',
      zone: 'America/New_York',
      birthDate: '1983-12-01',
      contactPoints: [mobile('+16175550105', 'en-US'), email('0105')],
      onFile: {
        employer: { name: 'Fictional Trading Company' },
        loanAmount: 1200000,
        rate: 3.5,
        rateType: 'adjustable',
        dueDay: 20,
        monthlyPayment: 6200,
        repaymentMethod: 'transfer',
        occupancy: 'self',
        registrationDone: true,
      },
    },
  ],
};

const samples = {
  id: 'demo-samples',
  market: 'us',
  stage: 'before-disbursement',
  tier: 'enhanced',
  lender,
  parties: [
    {
      id: 'demo-samples-borrower',
      role: 'borrower',
      name: 'Sam Example',
      locale: 'en-US',
      zone: 'America/Chicago',
      birthDate: '1986-07-15',
      contactPoints: [mobile('+13125550106', 'en-US'), email('0106')],
      onFile: {
        employmentType: 'employed',
        employer: { name: 'Placeholder Logistics LLC', aliases: ['Placeholder Logistics'] },
        title: 'project manager',
        startDate: '2017-08',
        workAddress: 'Main Street, Springfield',
        employerPhone: '+13125550180',
        monthlyIncome: 6400,
        payDay: 15,
        payrollName: 'Placeholder Logistics LLC',
        property: 'Sample Avenue, Springfield',
        occupancy: 'self',
        downPaymentSource: 'family',
        otherLoans: false,
        loanAmount: 410000,
        termYears: 30,
        rate: 6.5,
        emergencyContactRelation: 'sibling',
      },
    },
    {
      id: 'demo-samples-co-borrower',
      role: 'co-borrower',
      name: 'Jo Example',
      locale: 'en-US',
      zone: 'America/Chicago',
      birthDate: '1958-03-30',
      contactPoints: [mobile('+13125550107', 'en-US'), email('0107')],
      onFile: {
        employer: { name: 'Specimen Bakery' },
        relation: 'parent',
        monthlyIncome: 3800,
        monthlyPayment: 2590,
        dueDay: 1,
        contactPhone: '+13125550107',
      },
    },
    {
      id: 'demo-samples-guarantor',
      role: 'guarantor',
      name: '范例文',
      locale: 'zh-CN',
      zone: 'America/Chicago',
      birthDate: '1972-10-05',
      contactPoints: [mobile('+13125550108', 'zh-CN'), email('0108')],
      onFile: {
        employer: { name: '样品餐饮公司' },
        relation: 'friend',
        guaranteeAmount: 410000,
        guaranteeType: 'payment',
        otherGuarantees: false,
      },
    },
  ],
};

/** The cases that a newcomer finds: both languages, both markets, before and after the payout. Nobody in them exists. */
export const demoCases: readonly Case[] = [ada, lin, wang, zhao, grace, samples].map((file) => caseSchema.parse(file));
