import { createHmac } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openTables, type Tables } from '../../../data/lowdb/environment.js';
import { LmdbErasureCount } from '../../../data/lowdb/lmdb-erasure-count.js';
import { LmdbKeyPlaces } from '../../../data/lowdb/lmdb-key-places.js';
import { deriveDigestKey, deriveKey, keyedDigest } from '../../../data/seal/derive.js';
import { installationKey } from '../../../data/seal/installation-key.js';
import type { KeyPlaces } from '../../../data/seal/key-places.js';
import { type KeyRing, openKeyRing } from '../../../data/seal/key-ring.js';
import type { PartyKey } from '../../../data/seal/party-key.js';
import { open, SealBroken, seal, sealBytes } from '../../../data/seal/seal.js';

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
  async function openRing(encryptionKey?: string, placesOf = (places: KeyPlaces) => places): Promise<KeyRing> {
    const tables = openTables(join(home, 'store'));
    processes.push(tables);
    const places = placesOf(new LmdbKeyPlaces(tables));
    return await openKeyRing(home, { erasures: new LmdbErasureCount(tables), places }, encryptionKey);
  }

  const filesEndingIn = async (end: string) =>
    (await readdir(join(home, 'keys'), { recursive: true }))
      .filter((name) => name.endsWith(end))
      .map((name) => join(home, 'keys', name));
  const keyFile = async () => (await filesEndingIn('.keys'))[0] ?? '';
  const hex = (key: PartyKey | 'erased' | 'none') => (typeof key === 'object' ? key.seal.toString('hex') : key);

  it('makes one key for a party, even when it is asked for many times at once or by two processes', async () => {
    const [ring, other] = [await openRing(), await openRing()];
    const made = await Promise.all([ring, other, ring, other].map((each) => each.findOrMake('party-1')));
    expect(new Set(made.map(hex)).size).toBe(1);
    expect((await openRing()).find('party-1')).toEqual(made[0]);
    expect(ring.find('party-2')).toBe('none');
  });

  it('keeps keys that are made together in one file, where destroying one leaves the others', async () => {
    const ring = await openRing();
    const ids = ['a', 'b', 'c', 'd'];
    const made = await Promise.all(ids.map((id) => ring.findOrMake(id)));
    expect(new Set(made.map(hex)).size).toBe(4);
    const [before, path] = [await readFile(await keyFile()), await keyFile()];
    expect(await ring.erase('c')).toBe(true);
    expect(await ring.erase('c')).toBe(false);
    const after = await readFile(path);
    const changed = ids
      .map((_, slot) => slot * 64)
      .filter((at) => before.compare(after, at, at + 60, at, at + 60) !== 0);
    expect(changed).toEqual([128]);
    const fresh = await openRing();
    expect(ids.map((id) => hex(fresh.find(id)))).toEqual([
      hex(made[0] ?? 'none'),
      hex(made[1] ?? 'none'),
      'erased',
      hex(made[3] ?? 'none'),
    ]);
    expect(await filesEndingIn('.keys')).toHaveLength(1);
  });

  it('notices at once that another process erased a party, and never makes its key anew', async () => {
    const [ring, other] = [await openRing(), await openRing()];
    await ring.findOrMake('party-1');
    expect(await other.erase('party-1')).toBe(true);
    expect(ring.find('party-1')).toBe('erased');
    expect(await ring.findOrMake('party-1')).toBe('erased');
    expect(await filesEndingIn('.keys')).toHaveLength(1);
  });

  it('counts a key as gone once its tombstone stands, and destroys it at the next try', async () => {
    const ring = await openRing();
    await ring.findOrMake('party-1');
    const before = await readFile(await keyFile());
    await ring.erase('party-2');
    const ref = keyedDigest(deriveDigestKey(await installationKey(home), 'parties'), 'party-1');
    await mkdir(join(home, 'keys', ref.slice(0, 2)), { recursive: true });
    await writeFile(join(home, 'keys', ref.slice(0, 2), `${ref}.erased`), '');
    const fresh = await openRing();
    expect(fresh.find('party-1')).toBe('erased');
    expect(await fresh.erase('party-1')).toBe(true);
    expect((await readFile(await keyFile())).subarray(0, 60).equals(before.subarray(0, 60))).toBe(false);
    expect(await fresh.forgedTombstones()).toEqual([]);
  });

  it('loses nothing when a process ends between the file and the places, or the disk refuses once', async () => {
    let refuse = true;
    const ring = await openRing(undefined, (places) => ({
      of: (ref) => places.of(ref),
      refs: () => places.refs(),
      remove: (ref) => places.remove(ref),
      note: async (noted) => {
        if (refuse) throw new Error('The disk is full.');
        return await places.note(noted);
      },
    }));
    await expect(ring.findOrMake('party-1')).rejects.toThrow('The disk is full.');
    expect((await openRing()).find('party-1')).toBe('none');
    refuse = false;
    const made = await ring.findOrMake('party-1');
    expect(typeof made).toBe('object');
    expect(hex((await openRing()).find('party-1'))).toBe(hex(made));
  });

  it("refuses one party's key in the place of another's, and a file that was cut off", async () => {
    const ring = await openRing();
    await Promise.all(['party-1', 'party-2'].map((id) => ring.findOrMake(id)));
    const path = await keyFile();
    const bytes = await readFile(path);
    await writeFile(path, Buffer.concat([bytes.subarray(64), bytes.subarray(0, 64)]));
    const fresh = await openRing();
    expect(() => fresh.find('party-2')).toThrow(expect.objectContaining({ code: 'party-key-broken' }));
    await writeFile(path, bytes.subarray(0, 100));
    expect(typeof fresh.find('party-1')).toBe('object');
    expect(() => fresh.find('party-2')).toThrow(expect.objectContaining({ code: 'party-key-broken' }));
  });

  it('reads and erases keys of homes that have a file for each', async () => {
    const installation = Buffer.alloc(32, 1);
    const ref = keyedDigest(deriveDigestKey(installation, 'parties'), 'party-1');
    const path = join(home, 'keys', ref.slice(0, 2), `${ref}.key`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, sealBytes(deriveKey(installation, 'wrap'), ref, Buffer.alloc(32, 3)));
    const ring = await openRing(installation.toString('base64'));
    expect(await ring.findOrMake('party-1')).toMatchObject({ seal: deriveKey(Buffer.alloc(32, 3), 'seal') });
    expect(await filesEndingIn('.keys')).toEqual([]);
    expect(await ring.erase('party-1')).toBe(true);
    expect(await filesEndingIn('.key')).toEqual([]);
    expect(ring.find('party-1')).toBe('erased');
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
    for (const text of ['', 'conversation-1 event 2', '在华为上班'.repeat(40), '在华为上班'.repeat(400)]) {
      const expected = createHmac('sha256', deriveKey(installation, 'heads')).update(text).digest('hex');
      expect(keyedDigest(deriveDigestKey(installation, 'heads'), text)).toBe(expected);
      expect(keyedDigest(deriveDigestKey(installation, 'numbers'), text)).not.toBe(expected);
    }
  });
});
