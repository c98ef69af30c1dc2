import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Key, open } from 'lmdb';
import { eraseCommand } from '../../../bot/commands/erase.js';
import { exportCommand } from '../../../bot/commands/export.js';
import { importCommand } from '../../../bot/commands/import.js';
import { replayCommand } from '../../../bot/commands/replay.js';
import { verifyCommand } from '../../../bot/commands/verify.js';
import { sampleCase } from '../../../bot/rehearsal/sample-case.js';
import { openLowdbStore } from '../../../data/lowdb/open-lowdb-store.js';
import { caseSchema } from '../../../dialogs/case.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { deskCase } from '../casework/desk-case.js';
import { hold, scripts } from '../held-conversation.js';

let home: LowdbUnderTest;
beforeEach(async () => {
  home = await openInTemporaryHome();
});
afterEach(async () => await home.dispose());

const opening = ['是我', '同意', '方便', '#0315'];

/** Runs a command with the store that is already open, as beside a running server. */
async function run(command: (output: (line: string) => void) => Promise<number>) {
  const lines: string[] = [];
  return { code: await command((line) => lines.push(line)), lines };
}

async function held(id = 'c1', said: readonly string[] = ['收到了', '十七号', '四千三百八']) {
  return await hold(home.store, {
    id,
    file: sampleCase('cn', 'zh-CN', 'after-disbursement'),
    script: 'borrower-after',
    said: [...opening, ...said],
  });
}

describe('import', () => {
  it('takes the template, and the second time finds it unchanged', async () => {
    expect(await run((output) => importCommand('docs/examples/cases.csv', home, output))).toEqual({
      code: 0,
      lines: ['2 cases stored, 0 already there and unchanged.'],
    });
    expect(await run((output) => importCommand('docs/examples/cases.json', home, output))).toEqual({
      code: 0,
      lines: ['0 cases stored, 2 already there and unchanged.'],
    });
    expect((await home.store.getCase('EXAMPLE-2'))?.parties[0]?.name).toBe('周样例');
  });

  it('lists the bad rows with their place, keeps the rest, and fails', async () => {
    const text = await readFile('docs/examples/cases.csv', 'utf8');
    const file = join(home.home, 'bad.csv');
    await writeFile(file, `\uFEFF${text.replace(',4012.50,', ',about four thousand,')}`);
    const { code, lines } = await run((output) => importCommand(file, home, output));
    expect(code).toBe(1);
    expect(lines).toEqual([
      `${file}: row 5, case EXAMPLE-2: monthly_payment cannot be read. — write a plain number, like 5200 or 4375.50`,
      '1 case stored, 0 already there and unchanged; 1 case left out, see above.',
    ]);
  });

  it.each([
    ['cases.xlsx', Buffer.from(''), 'must end in .csv or .json'],
    ['gbk.csv', Buffer.from([0xc1, 0xd6, 0xca, 0xbe]), 'not in UTF-8'],
  ])('refuses %s and says what to do', async (name, bytes, words) => {
    await writeFile(join(home.home, name), bytes);
    const { code, lines } = await run((output) => importCommand(join(home.home, name), home, output));
    expect([code, lines.join()]).toEqual([1, expect.stringContaining(words)]);
  });

  it('says that a file is not there', async () => {
    const { code, lines } = await run((output) => importCommand('nowhere.csv', home, output));
    expect([code, lines.join()]).toEqual([1, expect.stringContaining('nowhere.csv cannot be read')]);
  });
});

describe('export', () => {
  it('writes JSON to the output, and CSV to a file that its owner alone may read', async () => {
    await held();
    const parts = { place: home, scripts };
    const shown = await run((output) => exportCommand({ caseId: 'SAMPLE-1' }, parts, output));
    expect(JSON.parse(shown.lines.join('\n'))).toContainEqual(
      expect.objectContaining({ conversationId: 'c1', questionId: 'B3', status: 'verified' }),
    );
    const file = join(home.home, 'results.csv');
    const written = await run((output) => exportCommand({ file }, parts, output));
    expect(written).toEqual({ code: 0, lines: [expect.stringMatching(/^\d+ fields written to /u)] });
    expect((await readFile(file, 'utf8')).startsWith('\uFEFFcaseId,partyId,')).toBe(true);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const nowhere = await run((output) => exportCommand({ file: join(home.home, 'none', 'r.csv') }, parts, output));
    expect(nowhere).toEqual({ code: 1, lines: [expect.stringContaining('r.csv cannot be written')] });
  });

  it('says that there is no such case', async () => {
    const { code, lines } = await run((output) => exportCommand({ caseId: 'C-404' }, { place: home, scripts }, output));
    expect([code, lines.join()]).toEqual([1, expect.stringContaining('no case C-404. See that the id')]);
  });
});

describe('erase', () => {
  it('makes the values unreadable, also for a store that is open, and the chain still verifies', async () => {
    await held();
    const before = (await home.store.load('c1'))?.events.length;
    const { code, lines } = await run((output) => eraseCommand('borrower', home, output));
    expect([code, lines[0]]).toEqual([0, expect.stringContaining('Erased borrower')]);
    const after = await home.store.load('c1');
    expect(after?.erased).toBe(true);
    expect(after?.events.length).toBe(before);
    expect((await home.store.getCase('SAMPLE-1'))?.parties[0]?.name).toBe('');
    expect((await run((output) => verifyCommand(home, output))).code).toBe(0);
    expect((await run((output) => eraseCommand('borrower', home, output))).code).toBe(1);
  });

  it('is not undone by an import, which says so', async () => {
    await run((output) => importCommand('docs/examples/cases.csv', home, output));
    await run((output) => eraseCommand('example-2-borrower', home, output));
    const { code, lines } = await run((output) => importCommand('docs/examples/cases.csv', home, output));
    expect([code, lines[0]]).toEqual([1, expect.stringContaining('Party example-2-borrower was erased')]);
    expect(lines.at(-1)).toMatch(/^[02] cases stored, [02] already there and unchanged; see above\.$/u);
    expect((await home.store.getCase('EXAMPLE-2'))?.parties[0]).toMatchObject({
      name: '',
      contactPoints: [],
      onFile: {},
    });
  });

  it('takes with it what an employer said who was asked about nobody else, and names one who was', async () => {
    const [dana, harbour] = deskCase().parties;
    const bakery = { ...harbour, id: 'bakery' };
    await home.store.putCase(caseSchema.parse({ ...deskCase(), parties: [dana, harbour, bakery] }));
    await home.store.putCase(
      caseSchema.parse({ ...deskCase(), id: 'case-eve', parties: [{ ...dana, id: 'eve' }, bakery] }),
    );
    const { lines } = await run((output) => eraseCommand('dana', home, output));
    expect(lines.filter((line) => line.includes('was said about them'))).toEqual([
      expect.stringMatching(/^Erased with it: .* by harbour,/u),
      expect.stringMatching(/^Not erased: .* by bakery,/u),
    ]);
    expect([await home.store.isErased('harbour'), await home.store.isErased('bakery')]).toEqual([true, false]);
  });

  it('says that there is no such party', async () => {
    const { code, lines } = await run((output) => eraseCommand('nobody', home, output));
    expect([code, lines.join()]).toEqual([1, expect.stringContaining('no party nobody')]);
  });
});

/** Changes what is kept about one conversation behind the store's back, however the store lays it out. */
async function replaceOnDisk(path: string, conversation: string, from: string, to: string): Promise<void> {
  const root = open<unknown, string>({ path, maxDbs: 48 });
  for (const name of [...root.getKeys()]) {
    const table = root.openDB<Buffer, Key>({ name, encoding: 'binary' });
    for (const { key, value } of [...table.getRange()]) {
      if (![key].flat().includes(conversation) || !value.includes(from)) continue;
      await table.put(key, Buffer.from(value.toString('latin1').replace(from, to), 'latin1'));
    }
  }
  await root.close();
}

describe('verify', () => {
  it('counts what it found sound', async () => {
    await held();
    const { code, lines } = await run((output) => verifyCommand(home, output));
    expect([code, lines]).toEqual([0, [expect.stringMatching(/^1 log, \d+ events: every chain holds\.$/u)]]);
  });

  it('names the first bad event of each bad conversation', async () => {
    await held('c1');
    await held('c2');
    await home.store.close();
    await replaceOnDisk(join(home.home, 'store'), 'c2', '"B3"', '"B4"');
    const { code, lines } = await run((output) => verifyCommand(home, output));
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^c2 event \d+: changed-event\. /u),
      expect.stringMatching(/^2 logs, \d+ events: 1 fault\. /u),
    ]);
  });

  it.each([
    ['cut off', 'store', (file: Buffer) => file.subarray(0, 8_192)],
    ['cut off', 'heads', (file: Buffer) => file.subarray(0, 100)],
    ['overwritten', 'store', (file: Buffer) => Buffer.alloc(file.length, 'ringback')],
  ])('outlives a file that was %s in %s, and says that it is damaged', async (_what, folder, damage) => {
    await held();
    await home.store.close();
    const path = join(home.home, folder, 'data.mdb');
    await writeFile(path, damage(await readFile(path)));
    const { code, lines } = await run((output) => verifyCommand({ home: home.home }, output));
    expect([code, lines]).toEqual([
      1,
      [expect.stringMatching(/^The store file in .+ is damaged \(.+\)\. Restore it/u)],
    ]);
  });

  it('says in one line why the process that reads could not run', async () => {
    await held();
    const file = join(home.home, 'broken.ts');
    await writeFile(file, 'const = 1;\n');
    const { code, lines } = await run((output) => verifyCommand(home, output, file));
    expect([code, lines]).toEqual([
      1,
      [expect.stringMatching(/^Nothing was verified, because .+ could not run: .*broken\.ts:1: Expected [^\n]+$/u)],
    ]);
  });

  it('does not begin a store where there is none', async () => {
    const empty = join(home.home, 'empty');
    await mkdir(empty);
    const { code, lines } = await run((output) => verifyCommand({ home: empty }, output));
    expect([code, lines.join()]).toEqual([1, expect.stringContaining('Nothing is kept')]);
    await expect(stat(join(empty, 'store'))).rejects.toThrow();
  });
});

describe('replay', () => {
  const file = 'dialogs/scripts/borrower-after.v1.yaml';

  it('finds no difference with the script that they were held with', async () => {
    await held();
    const { code, lines } = await run((output) => replayCommand({ script: file }, { place: home, scripts }, output));
    expect([code, lines]).toEqual([0, ['1 conversations, 3 answers compared, 0 would differ.']]);
  });

  it('shows what another version would change, question by question, and changes nothing', async () => {
    await held();
    const next = join(home.home, 'borrower-after.v2.yaml');
    const text = (await readFile(file, 'utf8')).replace('version: 1\ntitle', 'version: 2\ntitle');
    await writeFile(
      next,
      text.replace('    expect: true\n    flags: [RF-15]', '    expect: false\n    flags: [RF-15]'),
    );
    const version = (await home.store.load('c1'))?.version;
    const { code, lines } = await run((output) =>
      replayCommand({ script: next, since: '2026-03-01' }, { place: home, scripts }, output),
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      'c1 (borrower-after.v1 → borrower-after.v2)',
      expect.stringMatching(/^ {2}B1: verified, clear, 是 → (mismatch, contradicts|unknown, contradicts)/u),
      '1 conversations, 3 answers compared, 1 would differ.',
      expect.stringMatching(/^ {2}1 verified → /u),
    ]);
    expect((await home.store.load('c1'))?.version).toBe(version);
  });

  it('takes only conversations since a date, and no script that is broken or not there', async () => {
    await held();
    const parts = { place: home, scripts };
    expect((await run((output) => replayCommand({ script: file, since: '2026-03-03' }, parts, output))).lines).toEqual([
      '0 conversations, 0 answers compared, 0 would differ.',
    ]);
    expect(await run((output) => replayCommand({ script: file, since: 'lately' }, parts, output))).toMatchObject({
      code: 1,
      lines: [expect.stringContaining('not a date')],
    });
    expect(await run((output) => replayCommand({ script: 'nowhere.yaml' }, parts, output))).toMatchObject({
      code: 1,
      lines: [expect.stringContaining('nowhere.yaml cannot be read')],
    });
    expect(
      await run((output) => replayCommand({ script: 'tests/cases/lint/unknown-reference.fail.yaml' }, parts, output)),
    ).toMatchObject({ code: 1, lines: [expect.stringContaining('cannot be replayed')] });
  });
});

it('says when the key is not the one that the home was begun with', async () => {
  await home.store.close();
  const place = { home: home.home, encryptionKey: Buffer.alloc(32, 7).toString('base64') };
  const { code, lines } = await run((output) => eraseCommand('borrower', place, output));
  expect([code, lines.join()]).toEqual([1, expect.stringContaining('encryption key is not the one')]);
  await (await openLowdbStore({ home: home.home })).close();
});
