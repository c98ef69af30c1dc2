import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Requirement, requirements } from './requirements.js';

/** Every requirement with where it lives and the tests that bear its id, or what it waits for. */
export function coveragePage(): string {
  const tests = testsById();
  const shown = requirements.filter(({ id }) => tests.has(id)).length;
  return [
    '# Coverage',
    '',
    'Generated from `docs/requirements.ts` and the names of the tests by `npm run docs`; do not edit.',
    '',
    `${shown} of ${requirements.length} requirements have tests that bear their ids. \`hook\`: an interface with a working part of our own,`,
    'where a real connector can take its place. `changed`: not built as it was first asked for, on purpose.',
    '',
    '| requirement | what | kind | lives in | tests | waits for |',
    '|---|---|---|---|---|---|',
    ...requirements.map((one) => row(one, tests.get(one.id) ?? [])),
    '',
  ].join('\n');
}

function row({ id, what, kind, lives, waits }: Requirement, tests: readonly string[]): string {
  const code = (paths: readonly string[]) => paths.map((path) => `\`${path}\``).join('<br>');
  const open = tests.length === 0 && waits === undefined ? 'a test' : (waits ?? '');
  return `| ${id} | ${what} | ${kind} | ${code(lives)} | ${code(tests)} | ${open} |`;
}

/** The test files with tests whose names begin with a requirement's id, by id. */
export function testsById(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  for (const file of files) {
    const names = readFileSync(join('tests', file), 'utf8').match(/(?<=['`])(?:R-[A-Z]+(?:-[A-Z]?\d+)+ )+/gu) ?? [];
    const ids = names.flatMap((name) => name.trim().split(' '));
    for (const id of new Set(ids)) found.set(id, [...(found.get(id) ?? []), `tests/${file}`]);
  }
  return found;
}
