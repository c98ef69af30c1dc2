import { exclusions, type OnFile, onFileSchema, purposes, tierReasons } from '../../dialogs/case.js';
import { locales, markets, partyRoles } from '../../dialogs/vocabulary.js';

/** How a cell is read. */
export type CellForm = 'text' | 'number' | 'yes-no' | 'list';

/** One column of the template for cases. */
export interface CsvColumn {
  readonly name: string;
  /** Whether it says something about the case, and stands the same in all its rows, or about the row's party. */
  readonly of: 'case' | 'party';
  /** Where the value stands in JSON, from the case or from the party. */
  readonly at: string;
  readonly form: CellForm;
  readonly needed: boolean;
  readonly meaning: string;
  /** How a value is written; completes the sentence "write …". */
  readonly how: string;
}

type Told = readonly [meaning: string, how: string];

const phone = 'a number in international form, like +14155550123 (begin the cell with an apostrophe in a spreadsheet)';
const instant = 'date, time and offset, like 2026-01-05T15:00:00Z';
const amount = 'a plain number, like 5200 or 4375.50';
const month = 'year and month, like 2019-03';
const day = 'a day of the month, 1 to 31';
const yesNo = 'yes or no (also 是 or 否)';
const words = 'a few words';
const oneOf = (options: readonly string[]) => `one of: ${options.join(', ')}`;

const needed = (of: CsvColumn['of'], name: string, at: string, meaning: string, how: string): CsvColumn => ({
  name,
  of,
  at,
  form: 'text',
  needed: true,
  meaning,
  how,
});
const free = (
  of: CsvColumn['of'],
  name: string,
  at: string,
  meaning: string,
  how: string,
  form: CellForm = 'text',
): CsvColumn => ({ name, of, at, form, needed: false, meaning, how });

const caseColumns: readonly CsvColumn[] = [
  needed(
    'case',
    'case_id',
    'id',
    'The loan file. Rows with the same one are the parties of one case.',
    'letters, digits, dots, hyphens and underscores, 64 at most',
  ),
  needed(
    'case',
    'market',
    'market',
    'The market of the loan: its law, currency and facts. It says nothing about the language.',
    oneOf(markets),
  ),
  needed(
    'case',
    'stage',
    'stage',
    'Before or after the money is paid out.',
    'one of: before-disbursement, after-disbursement',
  ),
  free(
    'case',
    'product',
    'product',
    'The kind of loan; a personal mortgage unless given.',
    'one of: personal-mortgage, other-personal, corporate-credit',
  ),
  free('case', 'tier', 'tier', 'How much is asked; standard unless given.', 'one of: standard, enhanced, low'),
  free(
    'case',
    'tier_reasons',
    'tierReasons',
    'Why the tier is not the standard one.',
    `any of, with | between: ${tierReasons.join(', ')}`,
    'list',
  ),
  free(
    'case',
    'purposes',
    'purposes',
    'What the case is to find out.',
    `any of, with | between: ${purposes.join(', ')}`,
    'list',
  ),
  needed('case', 'lender_name_zh', 'lender.name.zh-CN', 'The lender as Chinese speakers hear it.', words),
  needed('case', 'lender_name_en', 'lender.name.en-US', 'The lender as English speakers hear it.', words),
  needed(
    'case',
    'lender_phone',
    'lender.phone',
    'The official number that a party may call to check who we are.',
    'the number as it is printed',
  ),
  free('case', 'agent_phone', 'lender.agentPhone', 'Where a call goes when a person is asked for.', phone),
  free(
    'case',
    'disburse_by',
    'disburseBy',
    'When the money is to be paid out; less than a day before, every review is urgent.',
    instant,
  ),
];

const consentColumns = (channel: 'sms' | 'voice', what: string): readonly CsvColumn[] => [
  free('party', `${channel}_consent_at`, `consents.${channel}.at`, `When the party agreed to ${what}.`, instant),
  free('party', `${channel}_consent_source`, `consents.${channel}.source`, 'Where they agreed.', words),
  free(
    'party',
    `${channel}_consent_wording`,
    `consents.${channel}.wording`,
    'What they agreed to, word for word.',
    'the wording',
  ),
];

const originColumns = (kind: 'mobile' | 'landline' | 'email'): readonly CsvColumn[] => [
  free(
    'party',
    `${kind}_source`,
    `sources.${kind}`,
    `Where the ${kind} comes from.`,
    'a word, like application or crm',
  ),
  free(
    'party',
    `${kind}_as_of`,
    `asOf.${kind}`,
    `When the ${kind} was last known to be right; a person is told of one that is old.`,
    'year, month and day, like 2026-02-20',
  ),
];

const partyColumns: readonly CsvColumn[] = [
  needed(
    'party',
    'party_id',
    'id',
    'The party, unique within the case. The same person in another case keeps the same one.',
    'letters and digits that identify nobody by themselves',
  ),
  needed('party', 'role', 'role', 'Who the party is in the case.', oneOf(partyRoles)),
  free(
    'party',
    'about',
    'about',
    'Whom an employer, a colleague or an emergency contact is asked about; the borrower unless given.',
    'the party_id of another row of the case',
  ),
  needed('party', 'name', 'name', 'The full name.', 'the name'),
  needed('party', 'locale', 'locale', 'The language the party hears and answers in.', oneOf(locales)),
  free(
    'party',
    'zone',
    'zone',
    'The time zone where the party is; without it only the narrowest calling hours are used.',
    'an IANA time zone, like America/New_York or Asia/Shanghai',
  ),
  free(
    'party',
    'birth_date',
    'birthDate',
    'For the identity check; without it a person has to call.',
    'year, month and day, like 1988-04-12',
  ),
  free('party', 'mobile', 'mobile', 'The number that is called and texted.', phone),
  ...originColumns('mobile'),
  free('party', 'landline', 'landline', 'A number that is called only.', phone),
  ...originColumns('landline'),
  free('party', 'email', 'email', 'An address for messages.', 'an address, like name@example.com'),
  ...originColumns('email'),
  ...consentColumns('sms', 'automated texts, at the mobile'),
  ...consentColumns('voice', 'calls with an artificial voice, at the mobile, or the landline when there is no mobile'),
  free(
    'party',
    'exclusions',
    'exclusions',
    'What bars automated contact.',
    `any of, with | between: ${exclusions.join(', ')}`,
    'list',
  ),
];

/** What every value on file is called here; a new one in the schema is asked for by the compiler. */
const onFile: { readonly [K in keyof Required<OnFile>]: Told } = {
  employmentType: ['How the party earns a living.', 'one of: employed, self-employed, retired, not-working'],
  employer: ['The employer’s full name.', 'the name as it is registered'],
  title: ['The position.', words],
  startDate: ['Since when with the employer.', month],
  workAddress: ['Where the party works.', words],
  employerPhone: ['The employer’s number.', phone],
  monthlyIncome: ['Income a month, in the currency of the market.', amount],
  payDay: ['The day the pay comes.', day],
  contributionsPayer: ['Who pays the social insurance.', 'the name as it is registered'],
  payrollName: ['The name on the pay slip.', 'the name as it is printed'],
  property: ['Where the property is.', words],
  occupancy: ['What the property is for.', 'one of: self, family, rent, second-home, empty'],
  downPaymentSource: ['Where the down payment comes from.', 'one of: savings, family, home-sale, borrowed, other'],
  otherLoans: ['Whether there are other loans.', yesNo],
  otherGuarantees: ['Whether the party guarantees other loans.', yesNo],
  loanAmount: ['The amount of the loan.', amount],
  termYears: ['The term in years.', 'a number up to 50'],
  rate: ['The interest rate in percent.', 'a number, like 4.9 for 4.9 %'],
  rateType: ['Whether the rate changes.', 'one of: fixed, adjustable'],
  dueDay: ['The day a payment is due.', day],
  monthlyPayment: ['The payment a month.', amount],
  repaymentMethod: ['How payments are made.', 'one of: autopay, transfer, other'],
  lastPaymentMade: ['Whether the last payment came.', yesNo],
  relation: ['The relation to the borrower.', 'the choice’s id in the script, like spouse or parent'],
  emergencyContactRelation: [
    'The emergency contact’s relation to the borrower.',
    'the choice’s id in the script, like sibling',
  ],
  guaranteeAmount: ['How much is guaranteed.', amount],
  guaranteeType: ['When the guarantor has to pay.', 'one of: collection, payment'],
  contactPhone: ['The party’s other number on file.', phone],
  registrationDone: ['Whether the mortgage is registered.', yesNo],
  insuranceActive: ['Whether the home insurance is in force.', yesNo],
};

const employerColumns: readonly CsvColumn[] = [
  free('party', 'employer', 'onFile.employer.name', ...onFile.employer),
  free(
    'party',
    'employer_aliases',
    'onFile.employer.aliases',
    'Short names that count as the employer.',
    'names with | between',
    'list',
  ),
  free(
    'party',
    'employer_former_names',
    'onFile.employer.formerNames',
    'Names the employer had before.',
    'names with | between',
    'list',
  ),
];

const onFileColumns: readonly CsvColumn[] = Object.entries(onFile).flatMap(([key, [meaning, how]]) =>
  key === 'employer'
    ? employerColumns
    : [free('party', snakeCase(key), `onFile.${key}`, meaning, how, formOf(key as keyof OnFile))],
);

/** Every column of the template, in its order; reading, the reference and the example all follow this list. */
export const csvColumns: readonly CsvColumn[] = [...caseColumns, ...partyColumns, ...onFileColumns];

function formOf(key: keyof OnFile): CellForm {
  const kind = onFileSchema.shape[key].unwrap().type;
  return kind === 'boolean' ? 'yes-no' : kind === 'number' ? 'number' : 'text';
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
