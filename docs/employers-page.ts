import { stringify } from 'csv-stringify/sync';
import { employerColumns } from '../bot/employers/employer-columns.js';
import { type Employer, employerSchema } from '../dialogs/casework/employer.js';

/** The reference of the template for employers, from its list of columns. */
export function employersPage(): string {
  const numbers = new Set(['value', 'of', 'source', 'sourceDetail', 'asOf']);
  const rows = employerColumns.map(
    ({ name, at, needed, meaning, how }) =>
      `| \`${name}\` | \`${numbers.has(at) ? 'numbers[].' : ''}${at}\` | ${needed ? 'yes' : ''} | ${meaning} | ${how.replaceAll('|', '\\|')} |`,
  );
  return [
    '# Employers',
    '',
    'Generated from the list of columns by `npx tsx docs/generate.ts`; do not edit.',
    '',
    '`npm run -s ringback -- import-employers FILE` reads what directories, registers and employers themselves say, apart',
    'from any borrower: the check before a call holds an employer’s number against it. Nothing in it is personal. The',
    'examples, `docs/examples/employers.csv` and `docs/examples/employers.json`, hold the same; nobody in them exists.',
    '',
    '- CSV: one row a number; rows with the same `employer_id` are one employer. JSON: one employer or a list of them.',
    '- Departments and their former names are written in JSON alone (`departments`).',
    '- An employer with a fault is left out and listed; importing the same again changes nothing.',
    '',
    '| column | in JSON | needed | meaning | written as |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    '## What partner employers say of their people',
    '',
    'An employer with `partner_every_days` confirms its people by agreement. `import-employers --people FILE`, or',
    '`POST /api/employers/people?by=NAME`, reads its list, CSV: `employer_id`, `party_id` (or `name` and `birth_date`),',
    '`status` (`in-post` or `left`) and `as_of`. Only parties who have that employer on file are meant. Who has left gets',
    'a task that holds the approval; for everybody else a task asks for the next list when the days are over. A list that',
    'is older than the last, or the same again, changes nothing.',
    '',
  ].join('\n');
}

const employers: readonly Employer[] = [
  {
    id: 'acme-example',
    name: 'Acme Example Tools, Inc.',
    aliases: ['Acme Example Tools', 'Acme Example'],
    formerNames: ['Example Hardware Company'],
    address: 'Main Street, Springfield',
    partner: { everyDays: 180 },
    numbers: [
      {
        value: '+12125550180',
        of: 'switchboard',
        source: 'directory',
        sourceDetail: 'Example Business Pages 2026, page 12',
        asOf: '2026-01-02',
      },
      {
        value: '+12125550181',
        of: 'hr',
        source: 'official-website',
        sourceDetail: 'https://acme.example.com/contact',
        asOf: '2026-01-03',
      },
    ],
    departments: [],
  },
  employerSchema.parse({ id: 'sample-catering', name: '样品餐饮公司' }),
];

/** The template for employers, with rows to be replaced. */
export function exampleEmployersCsv(): string {
  const rows = employers.flatMap(({ id, name, aliases, formerNames, address, partner, numbers }) => {
    const [first, ...others] = numbers.map((number) => ({
      number: number.value,
      number_of: number.of,
      number_source: number.source,
      number_source_detail: number.sourceDetail,
      number_as_of: number.asOf,
    }));
    const employer = {
      employer_id: id,
      name,
      aliases: aliases.join('|'),
      former_names: formerNames.join('|'),
      address,
      partner_every_days: partner?.everyDays,
    };
    return [{ ...employer, ...first }, ...others.map((number) => ({ employer_id: id, ...number }))];
  });
  return stringify(rows, { header: true, columns: employerColumns.map(({ name }) => name), escape_formulas: true });
}

/** The employers of the template as JSON. */
export function exampleEmployersJson(): string {
  return `${JSON.stringify(employers, null, 2)}\n`;
}
