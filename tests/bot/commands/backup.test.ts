import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { backupCommand } from '../../../bot/commands/backup.js';
import { openStoreAt } from '../../../bot/open-store.js';
import { RunningBot } from '../running-bot.js';

describe('ringback backup', () => {
  let bot: RunningBot;
  let folder: string;
  beforeAll(async () => {
    bot = await RunningBot.start();
    folder = await mkdtemp(join(tmpdir(), 'ringback-backup-'));
  });
  afterAll(async () => {
    await bot.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('copies what is kept beside a server that goes on, and the copy verifies and opens', async () => {
    await bot.openThread();
    const [id = ''] = await bot.conversationIds();
    // In a process of its own, as people run it: one that writes to a store by two ways waits for itself.
    const env = { ...process.env, RINGBACK_HOME: bot.served.settings.RINGBACK_HOME };
    const backing = promisify(execFile)(
      process.execPath,
      ['bot/run.mjs', 'bot/main.ts', 'backup', join(folder, 'copy')],
      { env },
    );
    await bot.text('1');
    await bot.text('15');
    expect((await backing).stdout).toMatch(/every chain holds/u);
    // What opens the running server stays with it.
    expect(await readdir(join(folder, 'copy'))).not.toContain('api-token');
    const copy = await openStoreAt({ home: join(folder, 'copy') });
    const there = (await copy.load(id))?.events ?? [];
    await copy.close();
    const events = (await bot.served.store.load(id))?.events ?? [];
    expect(there.length).toBeGreaterThan(5);
    expect(there).toEqual(events.slice(0, there.length));
  });

  it.each([
    ['a folder that holds something', () => ({ place: { home: bot.served.settings.RINGBACK_HOME }, to: folder })],
    ['a home that is not there', () => ({ place: { home: join(folder, 'none') }, to: join(folder, 'new') })],
    [
      'a folder within the home',
      () => {
        const home = bot.served.settings.RINGBACK_HOME;
        return { place: { home }, to: join(home, 'copy') };
      },
    ],
    [
      'a folder that cannot be made, since a file is in its way',
      () => ({ place: { home: bot.served.settings.RINGBACK_HOME }, to: join('package.json', 'copy') }),
    ],
    [
      'a database',
      () => ({ place: { home: folder, databaseUrl: 'postgres://127.0.0.1:9/x' }, to: join(folder, 'new') }),
    ],
  ])('refuses %s, and says what to do', async (_, given) => {
    const lines: string[] = [];
    const { place, to } = given();
    expect(await backupCommand(place, to, (line) => lines.push(line))).toBe(1);
    expect(lines).toHaveLength(1);
  });
});
