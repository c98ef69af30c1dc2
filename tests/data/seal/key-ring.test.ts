import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyRing } from '../../../data/seal/key-ring.js';
import { open, SealBroken, seal } from '../../../data/seal/seal.js';

describe('KeyRing', () => {
  let home: string;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'ringback-keys-'));
  });
  afterEach(async () => await rm(home, { recursive: true, force: true }));

  const keyFiles = async () =>
    (await readdir(join(home, 'keys'), { recursive: true })).filter((name) => name.endsWith('.key'));

  it('makes one key for a party, even when it is asked for many times at once or by two processes', async () => {
    const [ring, other] = [await openKeyRing(home), await openKeyRing(home)];
    const made = await Promise.all([ring, other, ring, other].map((each) => each.findOrMake('party-1')));
    expect(new Set(made.map((key) => key !== 'erased' && key.seal.toString('hex'))).size).toBe(1);
    expect(await keyFiles()).toHaveLength(1);
    expect((await openKeyRing(home)).find('party-1')).toEqual(made[0]);
    expect(ring.find('party-2')).toBe('none');
  });

  it('notices at once that another process erased a party, and never makes its key anew', async () => {
    const [ring, other] = [await openKeyRing(home), await openKeyRing(home)];
    await ring.findOrMake('party-1');
    expect(await other.erase('party-1')).toBe(true);
    expect(ring.find('party-1')).toBe('erased');
    expect(await ring.findOrMake('party-1')).toBe('erased');
    expect(await keyFiles()).toEqual([]);
  });

  it("refuses one party's key file in the place of another's", async () => {
    const ring = await openKeyRing(home);
    await ring.findOrMake('party-1');
    const [first = ''] = await keyFiles();
    await ring.findOrMake('party-2');
    const second = (await keyFiles()).find((name) => name !== first) ?? '';
    await copyFile(join(home, 'keys', first), join(home, 'keys', second));
    const fresh = await openKeyRing(home);
    expect(() => fresh.find('party-2')).toThrow(expect.objectContaining({ code: 'party-key-broken' }));
  });

  it('takes a given installation key, and refuses one that is none', async () => {
    await expect(openKeyRing(home, 'short')).rejects.toMatchObject({ code: 'bad-encryption-key' });
    await openKeyRing(home, Buffer.alloc(32, 1).toString('base64'));
    expect(await readdir(home)).toEqual(['installation.check']);
  });
});

describe('seal', () => {
  it('opens in its own place and nowhere else', () => {
    const key = Buffer.alloc(32, 9);
    const sealed = seal(key, 'conv-1 event 2', { words: '在华为上班' });
    expect(open(key, 'conv-1 event 2', sealed)).toEqual({ words: '在华为上班' });
    expect(() => open(key, 'conv-1 event 3', sealed)).toThrow(SealBroken);
    expect(() => open(Buffer.alloc(32, 8), 'conv-1 event 2', sealed)).toThrow(SealBroken);
    expect(seal(key, 'conv-1 event 2', { words: '在华为上班' })).not.toEqual(sealed);
  });
});
