import { fileVerifierRow } from '../adapters/verifiers/file-verifier.js';
import { verifiedFields, verifierSources } from '../dialogs/casework/pulls/verifier.js';

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ');

/** The reference of the sources that can be asked about a party, from the schemas that read them. */
export function sourcesPage(): string {
  const columns = Object.entries(fileVerifierRow.shape).map(
    ([name, schema]) =>
      `| \`${name}\` | ${schema.safeParse(undefined).success ? '' : 'yes'} | ${schema.description ?? ''} |`,
  );
  return [
    '# Sources',
    '',
    'Generated from the schemas by `npx tsx docs/generate.ts`; do not edit.',
    '',
    `Sources (${code(verifierSources)}) confirm what a party says, field by field (${code(verifiedFields)}), each time under a`,
    'permission of the party for that source. What differs becomes a task for a person. A source that does not answer is asked',
    'again after a minute, ten minutes and an hour; then nothing is known either way.',
    '',
    '## From a file',
    '',
    'Put `SOURCE.csv`, for instance `social-insurance.csv`, into the folder `verifiers` of the home. It is read anew each time.',
    '',
    '| column | needed | meaning |',
    '|---|---|---|',
    ...columns,
    '',
    '## Over HTTP',
    '',
    'With `RINGBACK_VERIFIERS_URL` set, a source without a file is asked with `POST <url>/<source>`:',
    '',
    '```json',
    '{ "field": "employer", "claims": { "name": "…", "birthDate": "1987-06-21", "employer": "…" } }',
    '```',
    '',
    'It answers within ten seconds with `status` (`match`, `mismatch` or `not-found`) and, where there is one, `found`,',
    '`evidence` (what finds the record again) and `asOf` (a day). Anything else counts as no answer.',
    '',
  ].join('\n');
}
