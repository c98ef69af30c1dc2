import { csvColumns } from '../bot/cases/csv-columns.js';

/** The reference of the template for cases, from its list of columns. */
export function casesPage(): string {
  const rows = csvColumns.map(
    ({ name, of, at, needed, meaning, how }) =>
      `| \`${name}\` | \`${of === 'party' ? 'parties[].' : ''}${inJson(at)}\` | ${needed ? 'yes' : ''} | ${meaning} | ${how.replaceAll('|', '\\|')} |`,
  );
  return [
    '# Cases',
    '',
    'Generated from the list of columns by `npx tsx docs/generate.ts`; do not edit.',
    '',
    '`npm run -s ringback -- import FILE` reads cases from CSV or JSON. The examples beside this folder,',
    '`docs/examples/cases.csv` and `docs/examples/cases.json`, hold the same cases; nobody in them exists.',
    '',
    '- CSV: one row a party; rows with the same `case_id` are one case. UTF-8 (in Excel: "CSV UTF-8"), separated by',
    '  commas, semicolons or tabs, columns in any order. What is said about a case is said in one of its rows or in all.',
    '- JSON: one case or a list of them, with the names of the second column. What has no column is written in JSON alone:',
    '  `parties[].records` (what papers and systems say), `parties[].authorisations` (whom the party allows to be asked),',
    '  further contact points of one kind, and the end, the purpose, the language and the proof of a consent.',
    '- A row has a cell for every column. Rows of one case may stand apart; of a long file, better one after the other,',
    '  because whatever has begun and not ended is held in memory.',
    '- A row with a fault is listed with its place and what to do, and its case is left out; all other cases are stored.',
    '- Importing the same again changes nothing. A case that differs replaces the one that was there; conversations under',
    '  way go on with the values they began with.',
    '',
    '| column | in JSON | needed | meaning | written as |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** Columns fold the contact points, which JSON lists one by one with their consents. */
function inJson(at: string): string {
  if (['mobile', 'landline', 'email'].includes(at)) return `contactPoints[].value (kind ${at})`;
  const [first, channel, field] = at.split('.');
  if (first === 'sources') return `contactPoints[].source (kind ${channel})`;
  if (first === 'asOf') return `contactPoints[].asOf (kind ${channel})`;
  return first === 'consents' ? `contactPoints[].consents[].${field} (channel ${channel})` : at;
}
