import { z } from 'zod';
import { deskSteps } from '../bot/rehearsal/desk/desk-steps.js';
import { transcriptSchema } from '../bot/rehearsal/transcript.js';
import { conversationLines } from '../bot/rehearsal/transcript-lines.js';
import type { JsonSchema } from '../dialogs/script/json-schema.js';
import { fieldTables } from './field-tables.js';

const example = [
  '  - they: 没有压力',
  '    we:',
  '      - say: 谢谢您。需要找我们请拨95000。再见。',
  '      - hang-up',
  '  - check point: { party: employer-hr, point: landline-1, by: 陈静 }',
  '  - place call: { party: employer-hr, point: landline-1, network: no-answer, by: 陈静 }',
  '  - wait: 1 day',
  '  - place call: { party: employer-hr, point: landline-1, by: 陈静 }',
  '    refused: "check-old: The check is older than a day. Check the contact point again."',
];

/** The reference of written conversations, from the schemas that read them. */
export function transcriptsPage(): string {
  const { shape } = transcriptSchema;
  const { title, shows, script, locale, market, channel, start, inbound, plan, without } = shape;
  const plain = z.strictObject({ title, shows, script, locale, market, channel, start, inbound, plan, without });
  return [
    '# Written conversations',
    '',
    'Generated from the schemas by `npx tsx docs/generate.ts`; do not edit.',
    '',
    'A YAML file in `tests/transcripts/` tells what a party says and what people at the desk do about the case, line by',
    'line; `simulate` plays it and compares what follows. Write the lines alone, and',
    '`npm run -s ringback -- simulate --update FILE` fills in the rest: `we`, what the bot says and does; `refused`, why the',
    'desk would not; `file`, what changed in the file of the case; `ends`. Read it before you keep it.',
    '',
    '```yaml',
    'lines:',
    ...example,
    '```',
    '',
    'Everything starts from a sample case, whose parties have their role as id. What people do goes to the same API as from',
    'the pages, over a store of its own; the telephone network does what the line says. A step takes a minute, and what',
    'falls due while a `wait` goes by is done on the way. A person is named by `by`, so that a second one can be told apart.',
    'The file is looked at around what people do, and at the end; with `ends: { file: {} }` also where nobody did anything.',
    '',
    tableOf(plain, 'The file'),
    ...(['case', 'party', 'parties', 'employers', 'lines', 'ends'] as const).map(
      (name) => `- \`${name}\`: ${shape[name].description}`,
    ),
    '',
    '## In the conversation',
    '',
    '| line | meaning |',
    '|---|---|',
    ...Object.entries(conversationLines).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
    '',
    ...Object.entries(deskSteps).flatMap(([name, { schema }]) => [tableOf(schema, name)]),
  ].join('\n');
}

function tableOf(schema: z.ZodType, title: string): string {
  const [heading = '', ...table] = fieldTables(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, title).split(
    '\n',
  );
  const about = title === 'The file' ? [] : [`At the desk: ${lower(schema.description ?? '')}`, ''];
  return [heading, '', ...about, ...table.slice(1)].join('\n');
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
