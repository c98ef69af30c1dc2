/** One column of the template for employers. */
export interface EmployerColumn {
  readonly name: string;
  /** Where the value stands in JSON. */
  readonly at: string;
  readonly needed: boolean;
  readonly meaning: string;
  /** How a value is written; completes the sentence "write …". */
  readonly how: string;
}

const column = (name: string, at: string, meaning: string, how: string, needed = false): EmployerColumn => ({
  name,
  at,
  needed,
  meaning,
  how,
});

/** Every column of the template for employers: one row a number; rows with the same `employer_id` are one employer. */
export const employerColumns: readonly EmployerColumn[] = [
  column('employer_id', 'id', 'The employer.', 'letters, digits, dots, hyphens and underscores, 64 at most', true),
  column('name', 'name', 'The registered name.', 'the name as it is registered', true),
  column('aliases', 'aliases', 'Short names and brands.', 'names with | between'),
  column('former_names', 'formerNames', 'Names it had before.', 'names with | between'),
  column('successor', 'successor', 'Who took it over.', 'the name as it is registered'),
  column('address', 'address', 'Where it is.', 'a few words'),
  column(
    'partner_every_days',
    'partner.everyDays',
    'Given only where the employer confirms its people by agreement: how often it is asked again.',
    'a whole number of days, like 180',
  ),
  column(
    'number',
    'value',
    'A number that was found independently of any borrower.',
    'a number in international form, like +14155550123',
  ),
  column('number_of', 'of', 'Whose it is; the switchboard’s unless given.', 'one of: switchboard, hr, other'),
  column(
    'number_source',
    'source',
    'Where it was found; needed with a number.',
    'one of: directory, official-website, licensing-register, partner-employer',
  ),
  column(
    'number_source_detail',
    'sourceDetail',
    'Which directory or page, so that somebody else can look it up again; needed with a number.',
    'a few words or an address',
  ),
  column('number_as_of', 'asOf', 'When it was found; needed with a number.', 'year, month and day, like 2026-02-20'),
];
