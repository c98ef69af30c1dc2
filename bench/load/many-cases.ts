import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { caseFromRows } from '../../bot/cases/case-from-rows.js';
import { csvColumns } from '../../bot/cases/csv-columns.js';

type Row = Readonly<Record<string, string>>;

/** So many employers share all cases, so that a number of theirs stands in many. */
const employers = 2_000;

const lender: Row = {
  market: 'us',
  stage: 'before-disbursement',
  tier: 'enhanced',
  lender_name_zh: '示例银行',
  lender_name_en: 'Demo Bank',
  lender_phone: '212-555-0100',
  agent_phone: '+12125550190',
  disburse_by: '2030-03-01T15:00:00Z',
};
const consented: Row = Object.fromEntries(
  ['sms', 'voice'].flatMap((channel) => [
    [`${channel}_consent_at`, '2026-01-05T15:00:00Z'],
    [`${channel}_consent_source`, 'application form (fictional)'],
    [`${channel}_consent_wording`, 'You may call and text me about my loan, also with an automated voice. (fictional)'],
  ]),
);
const onFile: Row = {
  employment_type: 'employed',
  employer_aliases: 'Example Tools|Example',
  title: 'accountant',
  start_date: '2019-03',
  work_address: 'Main Street, Springfield',
  monthly_income: '5200',
  pay_day: '25',
  property: '12 Example Lane, Springfield',
  occupancy: 'self',
  down_payment_source: 'savings',
  other_loans: 'no',
  loan_amount: '403250',
  term_years: '30',
  rate: '4.9',
};

/** The id of one of many cases. */
export function manyCaseId(index: number): string {
  return `scale-${String(index).padStart(6, '0')}`;
}

/** The rows of one of many fictional cases: a borrower and their employer's personnel office. */
function rowsOf(index: number): readonly Row[] {
  const caseId = manyCaseId(index);
  const employer = index % employers;
  const name = `Example Tools ${employer}, Inc.`;
  return [
    {
      ...lender,
      ...consented,
      ...onFile,
      case_id: caseId,
      party_id: `${caseId}-b`,
      role: 'borrower',
      name: `Avery Placeholder ${index}`,
      locale: 'en-US',
      zone: 'America/New_York',
      birth_date: '1988-04-12',
      mobile: `+1646${2_000_000 + index}`,
      email: `avery${index}@example.com`,
      employer: name,
      employer_phone: employerNumber(employer),
    },
    {
      case_id: caseId,
      party_id: `${caseId}-e`,
      role: 'employer-hr',
      name,
      locale: 'en-US',
      zone: 'America/New_York',
      landline: employerNumber(employer),
    },
  ];
}

function employerNumber(employer: number): string {
  return `+1212${2_000_000 + employer}`;
}

/** Writes a file of so many cases, as an import reads it. */
export async function writeManyCases(path: string, format: 'csv' | 'json', count: number): Promise<void> {
  await pipeline(Readable.from(format === 'csv' ? csvOf(count) : jsonOf(count)), createWriteStream(path));
}

const columns = csvColumns.map(({ name }) => name);

function* csvOf(count: number): Generator<string, void> {
  yield `${columns.join(',')}\n`;
  for (let index = 0; index < count; index += 1) yield stringify([...rowsOf(index)], { columns });
}

function* jsonOf(count: number): Generator<string, void> {
  for (let index = 0; index < count; index += 1) {
    const rows = rowsOf(index).map((row, at) => ({
      row: at,
      cells: new Map(Object.entries(row)),
      fit: 'fits' as const,
    }));
    yield `${index === 0 ? '[' : ','}\n${JSON.stringify(caseFromRows(manyCaseId(index), rows).file)}`;
  }
  yield '\n]\n';
}
