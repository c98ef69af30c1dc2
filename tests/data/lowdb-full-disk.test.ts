import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { answered, commitOf } from '../contracts/store-contract.js';
import { type LowdbUnderTest, openInTemporaryHome } from './lowdb-home.js';

interface Told {
  readonly committed: Readonly<Record<string, number>>;
  readonly failures: readonly { readonly message: string; readonly code: string }[];
}

describe('a disk that takes no more', () => {
  let under: LowdbUnderTest;

  beforeEach(async () => {
    under = await openInTemporaryHome();
  });
  afterEach(async () => await under.dispose());

  it('fails the commits, shows nothing of them, and the next try finds nothing half done', async () => {
    await under.store.close();
    // The limit on the size of a file makes writes fail as a full disk does, without filling one.
    const run = 'ulimit -f 1500; exec node --import tsx tests/data/full-disk-writer.ts "$0"';
    const { stdout } = await promisify(execFile)('bash', ['-c', run, under.home], {
      timeout: 20_000,
      killSignal: 'SIGKILL',
    });
    const told: Told = JSON.parse(stdout);
    expect(told.failures.map((failure) => failure.code)).toEqual(Array(3).fill('store-write-failed'));
    expect(told.failures[0]?.message).toContain('Nothing was changed');

    const store = await under.reopen();
    expect((await store.verify()).faults).toEqual([]);
    for (const [logId, version] of Object.entries(told.committed)) {
      const found = await store.load(logId);
      expect(found).toMatchObject({ version, events: { length: version }, jobs: { length: version } });
      const retry = commitOf({ logId, expectedVersion: version, events: [answered('at last')] });
      expect(await store.commit(retry)).toBe('committed');
    }
    const jobs = Object.values(told.committed).reduce((sum, version) => sum + version, 0);
    expect(await store.dueJobs(10_000, 10_000)).toHaveLength(jobs);
  }, 30_000);

  it('says so when the store was closed', async () => {
    await under.store.close();
    await expect(under.store.commit(commitOf())).rejects.toMatchObject({ code: 'store-closed' });
    await expect(under.store.load('conv-1')).rejects.toMatchObject({ code: 'store-closed' });
  });
});
