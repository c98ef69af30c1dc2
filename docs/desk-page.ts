import { z } from 'zod';
import { deskRulesSchema } from '../dialogs/casework/desk-rules.js';
import type { JsonSchema } from '../dialogs/script/json-schema.js';
import { fieldTables } from './field-tables.js';

/** The reference of `desk.yaml`, from the schema that checks it at start. */
export function deskPage(): string {
  return [
    '# What a desk sets for itself',
    '',
    'Generated from the schema by `npx tsx docs/generate.ts`; do not edit.',
    '',
    'A file `desk.yaml` in the home, read at start. Without it, or where it says nothing, the defaults hold. Causes that were',
    'set stay in the logs when their names change; so give no number a second time.',
    '',
    '```yaml',
    'freshDays: 60',
    'causes:',
    '  H1:',
    '    en-US: the switchboard was down',
    '    zh-CN: 总机故障',
    '```',
    '',
    fieldTables(z.toJSONSchema(deskRulesSchema, { io: 'input' }) as JsonSchema, 'desk.yaml'),
    '',
  ].join('\n');
}
