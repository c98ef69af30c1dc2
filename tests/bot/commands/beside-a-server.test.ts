import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { verifyCommand } from '../../../bot/commands/verify.js';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { hold } from '../held-conversation.js';

let home: LowdbUnderTest;
beforeEach(async () => {
  home = await openInTemporaryHome();
});
afterEach(async () => await home.dispose());

/** Runs commands one after the other in another process, while this one has the store open. */
async function elsewhere(...commands: readonly string[]): Promise<readonly string[]> {
  const code = [
    "import { importCommand } from './bot/commands/import.ts';",
    "import { eraseCommand } from './bot/commands/erase.ts';",
    "import { verifyCommand } from './bot/commands/verify.ts';",
    `const place = ${JSON.stringify({ home: home.home })};`,
    'const output = (line) => console.log(line);',
    ...commands.map((command) => `await ${command};`),
  ].join('\n');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    code,
  ]);
  return stdout.trim().split('\n');
}

it('imports, erases and verifies while another process has the store open, which sees it at once', async () => {
  await hold(home.store, {
    id: 'c1',
    file: sampleCase('cn', 'zh-CN', 'after-disbursement'),
    script: 'borrower-after',
    said: ['是我', '同意', '方便', '#0315', '收到了'],
  });
  expect((await home.store.load('c1'))?.erased).toBe(false);
  const lines = await elsewhere(
    "importCommand('docs/examples/cases.csv', place, output)",
    "eraseCommand('borrower', place, output)",
    'verifyCommand(place, output)',
  );
  expect(lines[0]).toBe('2 cases stored, 0 already there and unchanged.');
  expect(lines.at(-1)).toMatch(/^1 log, \d+ events: every chain holds\.$/u);

  expect((await home.store.getCase('EXAMPLE-1'))?.parties).toHaveLength(3);
  const erased = await home.store.load('c1');
  expect(erased?.events.every((event) => event.personal === undefined || event.personal === null)).toBe(true);
  expect(JSON.stringify(erased)).not.toContain('收到了');

  const next = {
    logId: 'c1',
    caseId: 'SAMPLE-1',
    partyId: 'borrower',
    expectedVersion: 1,
    events: [{ at: '2026-03-03T09:00:00Z', kind: 'reminded', version: 1, data: { number: 1, items: [] } }],
    addJobs: [],
    removeJobs: [],
    restrictions: [],
    index: {},
  };
  expect(await home.store.commit(next)).toBe('committed');
  expect(await verifyCommand(home, () => {})).toBe(0);
});
