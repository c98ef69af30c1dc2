import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintCommand } from '../../../bot/commands/lint.js';

async function run(...paths: string[]) {
  const lines: string[] = [];
  const code = await lintCommand(paths, (line) => lines.push(line));
  return { code, lines };
}

it('says in one line that all is sound', async () => {
  expect(await run('tests/cases/lint/included/common.v1.yaml')).toEqual({ code: 0, lines: ['1 script is sound.'] });
});

it('prints every fault with file, line, column, rule and remedy, and fails', async () => {
  const { code, lines } = await run(
    'tests/cases/lint/sensitive-without-why.fail.yaml',
    'tests/cases/lint/unknown-comparison.fail.yaml',
  );
  expect(code).toBe(1);
  expect(lines).toContain(
    'tests/cases/lint/sensitive-without-why.fail.yaml:10:5 sensitive-without-why Q1 is sensitive and says no reason — add `why` in both locales: one line that answers "why do you ask"',
  );
  expect(
    lines.some((line) => line.startsWith('tests/cases/lint/unknown-comparison.fail.yaml:11:7 unknown-comparison')),
  ).toBe(true);
  expect(lines.every((line) => /^\S+:\d+:\d+ [a-z-]+ .+ — .+/.test(line))).toBe(true);
});

it('says that a path is not there', async () => {
  const { code, lines } = await run('nowhere.yaml');
  expect(code).toBe(1);
  expect(lines).toEqual([
    'nowhere.yaml cannot be read — see that the path is right; name a script file or a folder of scripts',
  ]);
});

it('does not call a folder sound in which there is no script', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringback-lint-'));
  expect(await run(folder)).toEqual({ code: 1, lines: [expect.stringContaining(`There is no script in ${folder}`)] });
  rmdirSync(folder);
});
