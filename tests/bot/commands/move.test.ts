import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { moveCommand } from '../../../bot/commands/move.js';
import { openLowdbStore } from '../../../data/lowdb/open-lowdb-store.js';
import { openPostgresStore } from '../../../data/postgres/open-postgres-store.js';
import type { Store } from '../../../data/store.js';
import { employerSchema } from '../../../dialogs/casework/employer.js';
import { answered, commitOf, sampleCase } from '../../contracts/store-contract.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { sharedPostgres } from '../../data/postgres-server.js';

describe('ringback move', () => {
  let home: LowdbUnderTest;
  let url: string;

  beforeEach(async () => {
    url = await (await sharedPostgres()).newDatabase();
    home = await openInTemporaryHome();
    const { store } = home;
    await store.putCase(sampleCase);
    await store.putEmployer(
      employerSchema.parse({ id: 'quibble', name: 'Quibblewick Ltd.', formerNames: [], numbers: [] }),
    );
    const restrictions = [
      {
        number: '+14155550123',
        channel: 'sms',
        reason: 'opted-out',
        on: true,
        at: '2026-03-04T05:06:07.000Z',
      } as const,
    ];
    const job = { id: 'job-1', dueAt: 5_000, payload: { text: 'Hello' } };
    const index = {
      number: '+14155550123',
      lastPromptAt: 1,
      partyNumbers: ['+14155550177'],
      secrets: ['digest'],
      review: { priority: 'P2', dueAt: 9_000, open: 1 },
    } as const;
    const contact = {
      id: 'one',
      kind: 'call',
      at: '2026-03-04T05:06:07.000Z',
      number: '+14155550123',
      partyId: 'party-1',
    } as const;
    const contacts = [
      { ...contact, on: true },
      { ...contact, id: 'two', on: false },
    ];
    await store.commit(
      commitOf({ turn: { key: 'SM1', replies: ['one'] }, restrictions, contacts, addJobs: [job], index }),
    );
    await store.commit(commitOf({ expectedVersion: 1, turn: { key: '短信二', replies: ['two'] }, addJobs: [], index }));
    await store.commit(commitOf({ logId: 'conv-2', partyId: 'party-2', index: {} }));
    await store.erase('party-2');
    const member = {
      place: 0,
      caseId: 'case-1',
      partyId: 'party-1',
      arm: 0,
      why: '',
      reached: false,
      version: 0,
    } as const;
    for (const id of ['autumn', 'spring']) {
      await store.campaigns.begin(id);
      await store.campaigns.add(id, [{ ...member, state: 'waiting', dueAt: 5_000 }]);
    }
    await store.records.put('account', { id: 'wei', version: 0, value: { name: '魏敏' } });
    await store.records.put('account', { id: 'wei', version: 1, value: { name: '魏敏' }, expiresAt: 5_000 });
    await store.records.put('draft', { id: 'one', version: 0, value: 'questions' });
    await store.close();
  });
  afterEach(async () => await home?.dispose());

  async function move(change: Partial<Parameters<typeof moveCommand>[0]> = {}) {
    const lines: string[] = [];
    const code = await moveCommand({ home: home.home, databaseUrl: url, ...change }, (line) => lines.push(line));
    return { code, said: lines.join('\n') };
  }

  it('carries everything over, says so by the chains, and leaves the home as it was', async () => {
    const { code, said } = await move();
    expect(said).toMatch(/2 logs, 6 events: every chain holds/u);
    expect(code).toBe(0);
    const [here, there] = await Promise.all([
      openLowdbStore({ home: home.home }),
      openPostgresStore({ url, home: home.home }),
    ]);
    try {
      for (const read of [
        (store) => store.getCase('case-1'),
        (store) => store.partiesWith('+14155550123'),
        (store) => store.partiesWith('+14155550177'),
        (store) => store.employersWith({ name: 'Quibblewick Ltd' }),
        (store) => store.conversationsWith('+14155550123'),
        (store) => store.restrictionsOf('+14155550123'),
        (store) => store.contacts.with({ number: '+14155550123', partyId: 'party-1' }, '2026-03-01'),
        (store) => store.logWithSecret('digest'),
        (store) => store.dueJobs(10_000, 10),
        (store) => store.reviewRows(),
        (store) => store.isErased('party-2'),
        (store) => store.campaigns.ids(),
        (store) => store.campaigns.due('spring', 5_000, 10),
        (store) => store.campaigns.counts('autumn'),
        (store) => store.logsOf(['party-1', 'party-2']),
        (store) => store.evidenceOf('conv-1'),
        (store) => store.records.get('account', 'wei'),
        (store) => store.records.get('draft', 'one'),
        async (store) => (await store.load('conv-1'))?.events,
        async (store) => (await store.load('conv-1'))?.jobs,
        async (store) => (await store.load('conv-1'))?.turns.get('SM1'),
        async (store) => (await store.load('conv-1'))?.turns.get('短信二'),
        async (store) => (await store.load('conv-2'))?.events,
      ] satisfies readonly ((store: Store) => Promise<unknown>)[]) {
        const expected = await read(here);
        expect(expected).toBeDefined();
        expect(await read(there)).toEqual(expected);
      }
      await there.commit(commitOf({ expectedVersion: 2, events: [answered('later')], index: {} }));
      expect(await there.verify()).toEqual({ logs: 2, events: 7, faults: [] });
    } finally {
      await here.close();
      await there.close();
    }
  });

  it('keeps nothing when it is cut off before it was proven, and can then be done again', async () => {
    const [from, to] = [
      await openLowdbStore({ home: home.home }),
      await openPostgresStore({ url, home: home.home, log: () => undefined }),
    ];
    const cutOff = to.takeOver(from.contents(), async (taken) => {
      expect(await taken.verify()).toEqual({ logs: 2, events: 6, faults: [] });
      const breaking = new pg.Client(url);
      await breaking.connect();
      await breaking.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ringback' and pid <> pg_backend_pid()",
      );
      await breaking.end();
    });
    await expect(cutOff).rejects.toMatchObject({ code: 'store-unreachable' });
    expect(await to.verify()).toEqual({ logs: 0, events: 0, faults: [] });
    await Promise.all([from.close(), to.close()]);
    expect(await move()).toMatchObject({ code: 0 });
  });

  it('keeps nothing when what came is not what was there', async () => {
    const [from, to] = [await openLowdbStore({ home: home.home }), await openPostgresStore({ url, home: home.home })];
    const refused = to.takeOver(from.contents(), () => Promise.reject(new Error('not the same')));
    await expect(refused).rejects.toThrow('not the same');
    await Promise.all([from.close(), to.close()]);
    expect(await move()).toMatchObject({ code: 0 });
  });

  it('moves nothing into a database that keeps something already', async () => {
    expect((await move()).code).toBe(0);
    const { code, said } = await move();
    expect(code).toBe(1);
    expect(said).toMatch(/kept in this database already.*nothing was changed/u);
  });

  it('moves nothing beside employers that nobody’s case has brought', async () => {
    const there = await openPostgresStore({ url, home: home.home });
    await there.putEmployer(employerSchema.parse({ id: 'other', name: 'Other Ltd.', numbers: [] }));
    await there.close();
    expect((await move()).said).toMatch(/kept in this database already/u);
  });

  it('moves nothing beside an account of the staff', async () => {
    const there = await openPostgresStore({ url, home: home.home });
    await there.records.put('account', { id: 'other', version: 0, value: null });
    await there.close();
    expect((await move()).said).toMatch(/kept in this database already/u);
  });

  it('moves nothing while a server runs, out of a home that does not verify, or without an address', async () => {
    const serving = await openLowdbStore({ home: home.home });
    await serving.serveAlone();
    expect((await move()).said).toMatch(/already serves/u);
    await serving.close();
    expect((await move({ databaseUrl: undefined })).said).toMatch(/set DATABASE_URL/u);
    expect((await move({ home: `${home.home}/none` })).said).toMatch(/Nothing is kept/u);
    await rm(join(home.home, 'heads'), { recursive: true });
    expect((await move()).said).toMatch(/does not verify, so nothing was moved/u);
  });
});
