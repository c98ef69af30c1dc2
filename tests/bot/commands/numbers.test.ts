import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ManualClock } from '../../../adapters/clock/manual-clock.js';
import { hearNumbersCommand, listNumbersCommand } from '../../../bot/commands/numbers.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { caseOf, reachable } from '../trial-case.js';

describe('ringback numbers', () => {
  let home: LowdbUnderTest;
  beforeEach(async () => {
    home = await openInTemporaryHome();
  });
  afterEach(async () => await home.dispose());

  it('R-POL-1 writes what to ask, and takes in what was answered', async () => {
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const clock = new ManualClock(Date.parse('2026-06-01T15:00:00Z'));
    const parts = { place: { home: home.home }, clock };
    const silent = caseOf({ id: 'case-silent' }, { id: 'silent', contactPoints: [reachable('+12125550142', [])] });
    const abroad = caseOf(
      { id: 'case-cn', market: 'cn' },
      { id: 'abroad', contactPoints: [reachable('+85251230141')] },
    );
    for (const file of [caseOf(), silent, abroad]) await home.store.putCase(file);

    const file = join(home.home, 'ask.csv');
    expect(await listNumbersCommand(file, {}, parts, print)).toBe(0);
    expect(await readFile(file, 'utf8')).toBe('2125550141,2026-01-05\n');
    expect(lines.splice(0)).toEqual([
      expect.stringMatching(/^Numbers to ask about: 1, in .*ask\.csv\.$/u),
      expect.stringMatching(/^case case-silent, party silent: .*confirm it\.$/u),
    ]);

    const answers = join(home.home, 'answers.csv');
    await writeFile(answers, 'number,date,answer\n2125550141,2026-01-05,no\n2125550142,2026-01-05,maybe\n');
    expect(await hearNumbersCommand(answers, { by: 'Kim' }, parts, print)).toBe(1);
    expect(lines.splice(0)).toEqual([
      expect.stringMatching(/answers\.csv: row 3: .*yes, no or no data$/u),
      'Numbers: 1 still the party’s, 0 given up, 0 not known; see above.',
    ]);

    expect(await listNumbersCommand(file, { caseId: 'case-dana' }, parts, print)).toBe(0);
    expect(await readFile(file, 'utf8')).toBe('');
    await listNumbersCommand(join(home.home, 'nowhere', 'ask.csv'), {}, parts, print);
    expect(lines.at(-1)).toMatch(/cannot be written/u);
  });
});
