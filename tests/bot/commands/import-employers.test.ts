import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { hearPartnersCommand, importEmployersCommand } from '../../../bot/commands/import-employers.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { deskCase, harbourTools } from '../casework/desk-case.js';
import { monday } from '../trial-case.js';

describe('import-employers', () => {
  let home: LowdbUnderTest;
  beforeAll(async () => {
    home = await openInTemporaryHome();
  });
  afterAll(async () => await home.dispose());

  const run = async (command: (output: (line: string) => void) => Promise<number>) => {
    const lines: string[] = [];
    return { code: await command((line) => lines.push(line)), lines };
  };
  const employers = (file: string) => run((output) => importEmployersCommand(file, home, output));
  const people = (file: string) => run((output) => hearPartnersCommand(file, home, new ManualClock(monday), output));
  const written = async (name: string, text: string | Buffer) => {
    const file = join(home.home, name);
    await writeFile(file, text);
    return file;
  };

  it('R-CON-2 stores a directory, finds it unchanged the second time, and fails where a row will not do', async () => {
    expect(await employers('docs/examples/employers.csv')).toEqual({
      code: 0,
      lines: ['Employers: 2 stored, 0 already there and unchanged.'],
    });
    expect((await employers('docs/examples/employers.json')).lines).toEqual([
      'Employers: 0 stored, 2 already there and unchanged.',
    ]);
    const bad = await written('bad.csv', 'employer_id,name\ngood,Good Ltd.\nbad,\n');
    expect(await employers(bad)).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(/bad\.csv: row 3.*write the name as it is registered$/u),
        'Employers: 1 stored, 0 already there and unchanged; see above.',
      ],
    });
  });

  it('R-CON-2 tells cases of who has left, and names who was not found', async () => {
    await home.store.putCase(deskCase());
    await home.store.putEmployer({ ...harbourTools, partner: { everyDays: 180 } });
    const header = 'employer_id,party_id,status,as_of';
    const list = await written(
      'list.csv',
      `${header}\nharbour-tools,dana,left,2026-03-01\nharbour-tools,joe,left,2026-03-01\n`,
    );
    expect(await people(list)).toEqual({
      code: 1,
      lines: [expect.stringMatching(/list\.csv: row 3/u), 'People of partner employers: 1 heard of; see above.'],
    });
    const log = (await home.store.load('dossier~case-dana~dana'))?.events ?? [];
    expect(log.map(({ kind }) => kind)).toContain('task-opened');
  });

  it.each([
    ['a file that is not there', 'nowhere.csv', undefined, 'cannot be read'],
    ['another kind of file', 'list.xlsx', 'PK', 'must end in .csv or .json'],
    ['another encoding', 'gbk.csv', Buffer.from([0x63, 0xd6, 0xd0, 0xce, 0xc4]), 'not in UTF-8'],
  ])('reads nothing from %s, and says what to do', async (_, name, content, words) => {
    const file = content === undefined ? name : await written(name, content);
    expect(await employers(file)).toEqual({ code: 1, lines: [expect.stringContaining(words)] });
    if (!name.endsWith('.xlsx'))
      expect(await people(file)).toMatchObject({ code: 1, lines: [expect.stringContaining(words)] });
  });
});
