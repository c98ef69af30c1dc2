import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommitRecord, decodeRecord, encodeRecord } from '../../data/log/commit-record.js';
import type { LogDocument } from '../../data/log/log-document.js';
import { openEnvironment, openTables, type Tables } from '../../data/lowdb/environment.js';
import { openLowdbStore } from '../../data/lowdb/open-lowdb-store.js';
import type { VerifyReport } from '../../data/store.js';
import { answered, asked, commitOf } from '../contracts/store-contract.js';
import { filesUnder, type LowdbUnderTest, openInTemporaryHome } from './lowdb-home.js';

interface StoredHead {
  readonly seq: number;
  readonly hash: string;
  readonly mac: string;
}

describe('verify', () => {
  let under: LowdbUnderTest;

  beforeEach(async () => {
    under = await openInTemporaryHome();
    for (const logId of ['conv-1', 'conv-2']) {
      const commit = commitOf({ logId, partyId: `of-${logId}` });
      await under.store.commit(commit);
      const event = answered(`again in ${logId}`);
      await under.store.commit({ ...commit, expectedVersion: 1, events: [asked, event] });
    }
    await under.store.close();
  });
  afterEach(async () => await under.dispose());

  const verified = async (): Promise<VerifyReport> => await (await under.reopen()).verify();
  const faults = async () => (await verified()).faults.map(({ logId, seq, fault }) => [logId, seq, fault]);

  async function inTables(change: (tables: Tables) => Promise<unknown>): Promise<void> {
    const tables = openTables(join(under.home, 'store'));
    await change(tables);
    await tables.root.close();
  }

  async function tamper(change: (document: LogDocument) => Partial<LogDocument>): Promise<void> {
    await inTables(async ({ conversations }) => {
      const document = conversations.get('conv-1');
      if (document !== undefined)
        await conversations.put('conv-1', { ...document, ...change(document) }, document.version);
    });
  }

  async function tamperRecords(change: (record: CommitRecord, version: number) => CommitRecord): Promise<void> {
    await inTables(async ({ commits }) => {
      for (const version of [1, 2]) {
        const record = decodeRecord(commits.get(['conv-1', version]) ?? Buffer.alloc(0));
        await commits.put(['conv-1', version], encodeRecord(change(record, version)));
      }
    });
  }

  async function editLines(edit: (lines: string[]) => string[]): Promise<void> {
    let lines: string[] = [];
    await tamperRecords((record) => {
      lines.push(...linesOf(record));
      return record;
    });
    lines = edit(lines);
    await tamperRecords((record, version) => ({
      ...record,
      lines: (version === 1 ? lines : []).map((line) => `${line}\n`).join(''),
    }));
  }

  async function inHeads(change: (heads: ReturnType<typeof openHeads>['heads']) => Promise<unknown>): Promise<void> {
    const { root, heads } = openHeads(under.home);
    await change(heads);
    await root.close();
  }

  it('finds nothing wrong with what was left alone', async () => {
    expect(await verified()).toEqual({ logs: 2, events: 8, faults: [] });
  });

  it('names the event whose facts were changed', async () => {
    await editLines((lines) => lines.map((line, at) => (at === 1 ? line.replace('"clear"', '"unclear"') : line)));
    expect(await faults()).toEqual([['conv-1', 2, 'changed-event']]);
  });

  it('names the event that was moved here from another conversation', async () => {
    let foreign = '';
    await inTables(async ({ commits }) => {
      foreign = linesOf(decodeRecord(commits.get(['conv-2', 2]) ?? Buffer.alloc(0)))[0] ?? '';
    });
    await editLines((lines) => lines.map((line, at) => (at === 2 ? foreign : line)));
    expect(await faults()).toEqual([['conv-1', 3, 'moved-event']]);
  });

  it('names the first of events that changed places, and the gap where one was taken out', async () => {
    await editLines(([first = '', second = '', ...rest]) => [second, first, ...rest]);
    expect(await faults()).toEqual([['conv-1', 1, 'moved-event']]);
    await (await under.reopen()).close();
    await editLines(([second = '', first = '', , ...rest]) => [first, second, ...rest]);
    expect(await faults()).toEqual([['conv-1', 3, 'moved-event']]);
  });

  it('finds a tail that was cut off', async () => {
    await editLines((lines) => lines.slice(0, 3));
    expect(await faults()).toEqual([['conv-1', 4, 'cut-tail']]);
  });

  it('finds a conversation that is gone, also when its head went with it', async () => {
    await inTables(({ conversations }) => conversations.remove('conv-1'));
    expect(await faults()).toEqual([['conv-1', undefined, 'missing-log']]);
    await (await under.reopen()).close();
    await inHeads((heads) => heads.remove('conv-1'));
    expect(await faults()).toEqual([['', undefined, 'missing-log']]);
  });

  it('finds that the list of heads was taken away, alone or to hide that a conversation is gone', async () => {
    await rm(join(under.home, 'heads'), { recursive: true });
    expect(await faults()).toEqual([['', undefined, 'forged-head']]);
    await (await under.reopen()).close();
    await inTables(({ conversations }) => conversations.remove('conv-1'));
    const both = [
      ['', undefined, 'forged-head'],
      ['', undefined, 'missing-log'],
    ];
    expect(await faults()).toEqual(both);
    const store = await under.reopen();
    await store.commit(commitOf({ logId: 'conv-3' }));
    expect(await faults()).toEqual(both);
  });

  it('finds that the count of conversations was changed or taken away', async () => {
    await inTables(async ({ counts }) => {
      const record = counts.get('conversations');
      if (record !== undefined) await counts.put('conversations', { ...record, count: 1 });
    });
    expect(await faults()).toEqual([['', undefined, 'missing-log']]);
    await (await under.reopen()).close();
    await inTables(({ counts }) => counts.remove('conversations'));
    expect(await faults()).toEqual([['', undefined, 'missing-log']]);
  });

  it('counts every conversation that several processes begin at once, and none that was begun before', async () => {
    const stores = await Promise.all([0, 1].map(() => openLowdbStore({ home: under.home })));
    const ids = Array.from({ length: 20 }, (_, at) => `conv-${at + 1}`);
    const begun = stores.flatMap((store) =>
      ids.map((logId) => store.commit(commitOf({ logId, partyId: `of-${logId}` }))),
    );
    const outcomes = await Promise.all(begun);
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(18);
    await Promise.all(stores.map((store) => store.close()));
    expect(await faults()).toEqual([]);
    await (await under.reopen()).close();
    await inTables(async ({ counts }) => expect(counts.get('conversations')?.count).toBe(20));
  });

  it('finds a key that was marked as destroyed by somebody else than erase', async () => {
    await inTables(async ({ keyPlaces }) => {
      const [ref = ''] = keyPlaces.getKeys();
      const [file] = keyPlaces.get(ref) ?? [''];
      const folder = join(under.home, 'keys', ref.slice(0, 2));
      await mkdir(folder, { recursive: true });
      await rename(join(under.home, 'keys', file), join(folder, `${ref}.erased`));
    });
    expect(await verified()).toMatchObject({
      faults: [{ fault: 'forged-erasure', message: expect.stringMatching(/^keys\/.+\.erased says/u) }],
    });
  });

  it('finds a whole conversation that was put in the place of another', async () => {
    await inTables(async ({ conversations, commits }) => {
      const other = conversations.get('conv-2');
      if (other !== undefined) await conversations.put('conv-1', other, other.version);
      for (const version of [1, 2]) {
        const record = commits.get(['conv-2', version]);
        if (record !== undefined) await commits.put(['conv-1', version], record);
      }
    });
    expect(await faults()).toEqual([['conv-1', 1, 'moved-event']]);
  });

  it('finds commits that are gone, and a document that tells of another end', async () => {
    await inTables(({ commits }) => commits.remove(['conv-1', 2]));
    expect(await faults()).toEqual([['conv-1', 3, 'cut-tail']]);
    await (await under.reopen()).close();
    await inTables(({ commits }) => commits.remove(['conv-1', 1]));
    expect(await faults()).toEqual([['conv-1', 1, 'cut-tail']]);
    await (await under.reopen()).close();
    await inTables(async ({ conversations }) => {
      const other = conversations.get('conv-2');
      if (other !== undefined) await conversations.put('conv-2', { ...other, hash: '0'.repeat(64) }, other.version);
    });
    expect(await faults()).toEqual([
      ['conv-1', 1, 'cut-tail'],
      ['conv-2', 4, 'changed-event'],
    ]);
  });

  it('R-LOG-2 finds a conversation that was given to another case', async () => {
    await tamper(() => ({ caseId: 'case-9' }));
    expect(await faults()).toEqual([['conv-1', 1, 'changed-event']]);
  });

  it('finds a head that was forged, and one that was removed to hide a cut', async () => {
    await inHeads(async (heads) => {
      const head = heads.get('conv-1');
      if (head !== undefined) await heads.put('conv-1', { ...head, seq: 1 });
    });
    expect(await faults()).toEqual([['conv-1', undefined, 'forged-head']]);
    await (await under.reopen()).close();
    await inHeads((heads) => heads.remove('conv-1'));
    expect(await faults()).toEqual([['conv-1', undefined, 'forged-head']]);
  });

  it('tolerates a log that got ahead of its head in a crash', async () => {
    let early: StoredHead | undefined;
    const commit = commitOf({ logId: 'conv-3' });
    const store = await under.reopen();
    await store.commit(commit);
    await store.close();
    await inHeads(async (heads) => {
      early = heads.get('conv-3');
    });
    const again = await under.reopen();
    await again.commit({ ...commit, expectedVersion: 1 });
    await again.close();
    await inHeads(async (heads) => early && heads.put('conv-3', early));
    expect(await faults()).toEqual([]);
  });

  it('R-LOG-2 finds personal values that were changed or taken away, also of a party that was erased', async () => {
    await tamperRecords((record) => ({ ...record, sealed: flipped(record.sealed) }));
    expect(await faults()).toEqual([['conv-1', 2, 'changed-event']]);
    expect(await (await under.reopen()).erase('of-conv-1')).toBe(true);
    await (await under.reopen()).close();
    expect(await faults()).toEqual([['conv-1', 2, 'changed-event']]);
    await (await under.reopen()).close();
    await tamperRecords(({ lines }) => ({ lines }));
    expect(await faults()).toEqual([['conv-1', 2, 'changed-event']]);
  });

  it('finds a log that is no log any more', async () => {
    await tamperRecords(() => ({ lines: 'gone\n' }));
    expect((await faults())[0]).toEqual(['conv-1', 1, 'unreadable']);
  });

  it('finds that a key file is gone without having been erased, and load says what to do', async () => {
    for (const path of (await filesUnder(join(under.home, 'keys'))).keys()) await rm(path);
    expect(await faults()).toEqual([
      ['conv-1', 2, 'unreadable'],
      ['conv-2', 2, 'unreadable'],
    ]);
    const store = await under.reopen();
    await expect(store.load('conv-1')).rejects.toMatchObject({ code: 'party-key-missing' });
  });

  it('does not open a home with another key than it was begun with', async () => {
    const encryptionKey = Buffer.alloc(32, 7).toString('base64');
    await expect(openLowdbStore({ home: under.home, encryptionKey })).rejects.toMatchObject({
      code: 'wrong-encryption-key',
    });
    await rm(join(under.home, 'installation.key'));
    await expect(openLowdbStore({ home: under.home })).rejects.toMatchObject({ code: 'installation-key-missing' });
  });
});

function openHeads(home: string) {
  const root = openEnvironment<unknown>(join(home, 'heads'));
  return { root, heads: root.openDB<StoredHead, string>({ name: 'heads' }) };
}

function linesOf({ lines }: CommitRecord): readonly string[] {
  return lines.split('\n').filter((line) => line !== '');
}

function flipped(sealed: Buffer = Buffer.alloc(0)): Buffer {
  const copy = Buffer.from(sealed);
  copy[20] = (copy[20] ?? 0) ^ 1;
  return copy;
}
