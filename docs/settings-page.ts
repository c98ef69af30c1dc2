import { settingsShape } from '../bot/settings.js';

/** The reference of the settings, from the schema that checks them at start. */
export function settingsPage(): string {
  const rows = Object.entries(settingsShape).map(([name, schema]) => {
    const preset = schema.safeParse(undefined).data;
    return `| \`${name}\` | ${preset === undefined ? '' : `\`${preset}\``} | ${schema.description ?? ''} |`;
  });
  return [
    '# Settings',
    '',
    'Generated from the schema by `npx tsx docs/generate.ts`; do not edit.',
    '',
    'Settings come from the environment. None is needed to begin with: without Twilio credentials the phone emulator',
    'stands in for the telephone network. All are checked at start, and every problem is listed at once with what to do.',
    '',
    '| setting | default | meaning |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
