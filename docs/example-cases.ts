import { stringify } from 'csv-stringify/sync';
import { caseFromRows } from '../bot/cases/case-from-rows.js';
import { csvColumns } from '../bot/cases/csv-columns.js';
import type { CsvRow } from '../bot/cases/csv-header.js';

type Row = Readonly<Record<string, string>>;

const lender: Row = {
  lender_name_zh: '示例银行',
  lender_name_en: 'Demo Bank',
  lender_phone: '212-555-0100',
  agent_phone: '+12125550190',
};

const consents = (wording: string): Row =>
  Object.fromEntries(
    ['sms', 'voice'].flatMap((channel) => [
      [`${channel}_consent_at`, '2026-01-05T15:00:00Z'],
      [`${channel}_consent_source`, 'application form (fictional)'],
      [`${channel}_consent_wording`, wording],
    ]),
  );

const english = consents(
  'You may call and text me about my loan, also with an automated or artificial voice. (fictional)',
);
const chinese = consents('同意就本人的贷款接收自动短信和使用合成语音的来电（虚构）');

const before: Row = {
  ...lender,
  case_id: 'EXAMPLE-1',
  market: 'us',
  stage: 'before-disbursement',
  product: 'personal-mortgage',
  tier: 'enhanced',
  tier_reasons: 'first-time-buyer',
  purposes: 'verify-employment|verify-income',
  disburse_by: '2030-03-01T15:00:00Z',
};
const after: Row = { ...lender, case_id: 'EXAMPLE-2', market: 'cn', stage: 'after-disbursement' };

/** Rows for the template: two cases, both markets and languages. Nobody in them exists. */
const rows: readonly Row[] = [
  {
    ...before,
    ...english,
    party_id: 'example-1-borrower',
    role: 'borrower',
    name: 'Avery Placeholder',
    locale: 'en-US',
    zone: 'America/New_York',
    birth_date: '1988-04-12',
    mobile: '+12125550111',
    mobile_source: 'application',
    mobile_as_of: '2026-01-05',
    email: 'avery@example.com',
    employment_type: 'employed',
    employer: 'Acme Example Tools, Inc.',
    employer_aliases: 'Acme Example Tools|Acme Example',
    employer_former_names: 'Example Hardware Company',
    title: 'accountant',
    start_date: '2019-03',
    work_address: 'Main Street, Springfield',
    employer_phone: '+12125550180',
    monthly_income: '5200',
    pay_day: '15',
    payroll_name: 'Acme Example Tools, Inc.',
    property: 'Sample Street, Springfield',
    occupancy: 'self',
    down_payment_source: 'savings',
    other_loans: 'no',
    loan_amount: '403250',
    term_years: '30',
    rate: '6.25',
    emergency_contact_relation: 'sibling',
  },
  {
    ...before,
    ...chinese,
    party_id: 'example-1-guarantor',
    role: 'guarantor',
    name: '范例文',
    locale: 'zh-CN',
    zone: 'America/Chicago',
    birth_date: '1972-10-05',
    mobile: '+13125550112',
    employer: '样品餐饮公司',
    relation: 'friend',
    guarantee_amount: '403250',
    guarantee_type: 'payment',
    other_guarantees: '否',
  },
  {
    ...before,
    party_id: 'example-1-employer',
    role: 'employer-hr',
    about: 'example-1-borrower',
    name: 'Acme Example Tools, Inc.',
    locale: 'en-US',
    zone: 'America/New_York',
    landline: '+12125550180',
    landline_source: 'directory',
    landline_as_of: '2026-01-02',
  },
  {
    ...after,
    ...chinese,
    party_id: 'example-2-borrower',
    role: 'borrower',
    name: '周样例',
    locale: 'zh-CN',
    zone: 'America/Los_Angeles',
    birth_date: '1985-09-20',
    mobile: '+14155550113',
    employer: '示例市样板机械有限公司',
    employer_aliases: '样板机械',
    loan_amount: '800000',
    rate: '3.5',
    rate_type: 'adjustable',
    due_day: '20',
    monthly_payment: '4012.50',
    repayment_method: 'autopay',
    last_payment_made: '是',
    occupancy: 'self',
    registration_done: 'yes',
  },
];

/** The template for cases, with every column and rows to be replaced. */
export function exampleCsv(): string {
  return stringify([...rows], {
    header: true,
    columns: csvColumns.map((column) => column.name),
    escape_formulas: true,
  });
}

/** The cases of the template as JSON. */
export function exampleJson(): string {
  const ids = [...new Set(rows.map((row) => row.case_id ?? ''))];
  const cases = ids.map((id) => caseFromRows(id, rows.filter((row) => row.case_id === id).map(asRead)).file);
  return `${JSON.stringify(cases, null, 2)}\n`;
}

function asRead(row: Row): CsvRow {
  return { row: rows.indexOf(row) + 2, cells: new Map(Object.entries(row)), fit: 'fits' };
}
