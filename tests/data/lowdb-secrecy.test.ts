import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keepSecrets, secret, secretNumber, spelledSecrets } from '../contracts/secrets.js';
import { filesUnder, type LowdbUnderTest, openInTemporaryHome } from './lowdb-home.js';

describe('what reaches the disk', () => {
  let under: LowdbUnderTest;

  beforeEach(async () => {
    under = await openInTemporaryHome();
  });
  afterEach(async () => await under.dispose());

  async function filesWithSecrets(): Promise<readonly string[]> {
    const files = await filesUnder(under.home);
    expect(files.size).toBeGreaterThan(5);
    return [...files]
      .filter(([, bytes]) => spelledSecrets.some((needle) => bytes.includes(needle)))
      .map(([path]) => path);
  }

  it('never holds a personal value or a number in clear, before and after erasing', async () => {
    await keepSecrets(under.store);
    expect(await filesWithSecrets()).toEqual([]);
    const store = await under.reopen();
    expect((await store.load('conv-1'))?.events[0]?.personal?.words).toBe(`I live at ${secret}`);
    expect(await store.conversationsWith(secretNumber)).toEqual(['conv-1']);
    await store.erase('party-1');
    await store.close();
    expect(await filesWithSecrets()).toEqual([]);
  });

  it('keeps no bytes of a key that was erased', async () => {
    await keepSecrets(under.store);
    const wrapped = [...(await filesUnder(join(under.home, 'keys'))).values()].flatMap(slotsOf);
    expect(wrapped).toHaveLength(2);
    expect(await under.store.erase('party-1')).toBe(true);
    const found = async () => {
      const left = [...(await filesUnder(under.home)).values()];
      return wrapped.filter((key) => left.some((bytes) => bytes.includes(key))).length;
    };
    expect(await found()).toBe(1);
    await under.store.erase('party-2');
    await under.store.close();
    expect(await found()).toBe(0);
  });

  it('lets nobody but its owner in', async () => {
    await keepSecrets(under.store);
    const folders = ['store', 'heads', 'keys'].map((name) => join(under.home, name));
    const paths = [
      ...folders,
      join(under.home, 'installation.key'),
      ...(await filesUnder(join(under.home, 'keys'))).keys(),
    ];
    for (const path of paths) expect((await stat(path)).mode & 0o077).toBe(0);
  });
});

/** A file of keys as its slots, without the room after each. */
function slotsOf(file: Buffer): readonly Buffer[] {
  return Array.from({ length: file.length / 64 }, (_, slot) => file.subarray(slot * 64, slot * 64 + 60));
}
