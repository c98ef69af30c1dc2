import { scriptJsonSchema } from '../dialogs/script/json-schema.js';
import { placeholders } from '../dialogs/script/placeholders.js';
import { casesPage } from './cases-page.js';
import { commandsPage } from './commands-page.js';
import { coveragePage } from './coverage-page.js';
import { deskPage } from './desk-page.js';
import { employersPage, exampleEmployersCsv, exampleEmployersJson } from './employers-page.js';
import { eventsPage } from './events-page.js';
import { exampleCsv, exampleJson } from './example-cases.js';
import { fieldTables } from './field-tables.js';
import { httpPage } from './http-page.js';
import { pinyinTable } from './pinyin-table.js';
import { settingsPage } from './settings-page.js';
import { sourcesPage } from './sources-page.js';
import { transcriptsPage } from './transcripts-page.js';

/** A page of the reference, or a table made from a library: its file as seen from docs/reference and what must stand in it. */
export interface ReferencePage {
  readonly file: string;
  content(): string;
}

/** Every generated page; a new one is a line here. */
export const referencePages: readonly ReferencePage[] = [
  { file: 'script.schema.json', content: () => `${JSON.stringify(scriptJsonSchema(), null, 2)}\n` },
  { file: 'script.md', content: scriptPage },
  { file: 'cases.md', content: casesPage },
  { file: 'employers.md', content: employersPage },
  { file: 'commands.md', content: commandsPage },
  { file: 'settings.md', content: settingsPage },
  { file: 'sources.md', content: sourcesPage },
  { file: 'desk.md', content: deskPage },
  { file: 'events.md', content: eventsPage },
  { file: 'http.md', content: httpPage },
  { file: 'transcripts.md', content: transcriptsPage },
  { file: '../coverage.md', content: coveragePage },
  { file: '../examples/cases.csv', content: exampleCsv },
  { file: '../examples/cases.json', content: exampleJson },
  { file: '../examples/employers.csv', content: exampleEmployersCsv },
  { file: '../examples/employers.json', content: exampleEmployersJson },
  { file: '../../dialogs/understanding/locales/zh-CN/employer/readings.ts', content: pinyinTable },
];

function scriptPage(): string {
  const names = Object.entries(placeholders).map(([name, { meaning }]) => `| \`{${name}}\` | ${meaning} |`);
  return [
    '# The script language',
    '',
    'Generated from the schema by `npx tsx docs/generate.ts`; do not edit.',
    '',
    'A script is a YAML file, `dialogs/scripts/<id>.v<version>.yaml`. `npm run -s ringback -- lint` checks it.',
    'A text in every locale has two fields, `zh-CN` and `en-US`.',
    '',
    fieldTables(scriptJsonSchema(), 'script'),
    '## Placeholders',
    '',
    'Names in braces that wording and messages may use.',
    '',
    '| placeholder | stands for |',
    '|---|---|',
    ...names,
    '',
  ].join('\n');
}
