import { createHmac } from 'node:crypto';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTables, type Tables } from '../../../data/lowdb/environment.js';
import { LmdbErasureCount } from '../../../data/lowdb/lmdb-erasure-count.js';
import { deriveDigestKey, deriveKey, keyedDigest } from '../../../data/seal/derive.js';
import { type KeyRing, openKeyRing } from '../../../data/seal/key-ring.js';
import { open, SealBroken, seal } from '../../../data/seal/seal.js';

describe('KeyRing', () => {
  let home: string;
  let processes: Tables[];

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'ringback-keys-'));
    processes = [];
  });
  afterEach(async () => {
    for (const { root } of processes) await root.close();
    await rm(home, { recursive: true, force: true });
  });

  /** Opens the ring as a process of its own would. */
  async function openRing(encryptionKey?: string): Promise<KeyRing> {
    const tables = openTables(join(home, 'store'));
    processes.push(tables);
    return await openKeyRing(home, new LmdbErasureCount(tables), encryptionKey);
  }

  const keyFiles = async () =>
    (await readdir(join(home, 'keys'), { recursive: true })).filter((name) => name.endsWith('.key'));

  it('makes one key for a party, even when it is asked for many times at once or by two processes', async () => {
    const [ring, other] = [await openRing(), await openRing()];
    const made = await Promise.all([ring, other, ring, other].map((each) => each.findOrMake('party-1')));
    expect(new Set(made.map((key) => key !== 'erased' && key.seal.toString('hex'))).size).toBe(1);
    expect(await keyFiles()).toHaveLength(1);
    expect((await openRing()).find('party-1')).toEqual(made[0]);
    expect(ring.find('party-2')).toBe('none');
  });

  it('notices at once that another process erased a party, and never makes its key anew', async () => {
    const [ring, other] = [await openRing(), await openRing()];
    await ring.findOrMake('party-1');
    expect(await other.erase('party-1')).toBe(true);
    expect(ring.find('party-1')).toBe('erased');
    expect(await ring.findOrMake('party-1')).toBe('erased');
    expect(await keyFiles()).toEqual([]);
  });

  it("refuses one party's key file in the place of another's", async () => {
    const ring = await openRing();
    await ring.findOrMake('party-1');
    const [first = ''] = await keyFiles();
    await ring.findOrMake('party-2');
    const second = (await keyFiles()).find((name) => name !== first) ?? '';
    await copyFile(join(home, 'keys', first), join(home, 'keys', second));
    const fresh = await openRing();
    expect(() => fresh.find('party-2')).toThrow(expect.objectContaining({ code: 'party-key-broken' }));
  });

  it('takes a given installation key, and refuses one that is none', async () => {
    await expect(openRing('short')).rejects.toMatchObject({ code: 'bad-encryption-key' });
    await openRing(Buffer.alloc(32, 1).toString('base64'));
    expect((await readdir(home)).sort()).toEqual(['installation.check', 'store']);
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

describe('a keyed digest', () => {
  it('is the HMAC-SHA256 of any text, under a key for its purpose', () => {
    const installation = Buffer.alloc(32, 5);
    for (const text of ['', 'conversation-1 event 2', '在华为上班'.repeat(40)]) {
      const expected = createHmac('sha256', deriveKey(installation, 'heads')).update(text).digest('hex');
      expect(keyedDigest(deriveDigestKey(installation, 'heads'), text)).toBe(expected);
      expect(keyedDigest(deriveDigestKey(installation, 'numbers'), text)).not.toBe(expected);
    }
  });
});
