import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgresStore } from '../../data/postgres/open-postgres-store.js';
import type { Store } from '../../data/store.js';
import { ask, type Line } from '../../dialogs/pace/line.js';
import { answered, commitOf, sampleCase } from '../contracts/store-contract.js';
import { openInNewDatabase, type PostgresUnderTest } from './postgres-home.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

describe('several processes over one PostgreSQL', () => {
  let server: PostgresServer;
  let under: PostgresUnderTest;
  let other: Store;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => await server?.stop());

  beforeEach(async () => {
    under = await openInNewDatabase(server);
    other = await openPostgresStore(under);
  });
  afterEach(async () => {
    await other?.close();
    await under?.dispose();
  });

  const wordsIn = async (store: Store) => (await store.load('conv-1'))?.events.map(({ personal }) => personal?.words);

  it('see what another has committed, and lose to whoever was first', async () => {
    await under.store.commit(commitOf({ events: [answered('one')] }));
    expect(await wordsIn(other)).toEqual(['one']);
    expect(await other.commit(commitOf({ expectedVersion: 1, events: [answered('two')] }))).toBe('committed');
    expect(await under.store.commit(commitOf({ expectedVersion: 1, events: [answered('late')] }))).toBe('conflict');
    expect(await wordsIn(under.store)).toEqual(['one', 'two']);
  });

  it('give twenty who ask of both at once twenty places in a sender’s line', async () => {
    const queue = (line: Line) => {
      const asked = ask(line, { now: 1_000, lane: 'queue', cost: 1_000, ahead: 0 });
      return { line: asked.line, answer: asked.turn };
    };
    const stores = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? under.store : other));
    const turns = await Promise.all(stores.map(({ pace }) => pace.change('messages', queue)));
    const times = turns.map((turn) => (turn.kind === 'go' ? 1_000 : turn.until));
    expect(times.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => 1_000 + at * 1_000));
  });

  it('see that another has erased a party, and keep nothing of them from then on', async () => {
    await under.store.putCase(sampleCase);
    await under.store.commit(commitOf({ events: [answered('one')] }));
    expect(await other.erase('party-1')).toBe(true);
    expect(await wordsIn(under.store)).toEqual([undefined]);
    expect((await under.store.getCase('case-1'))?.parties[0]?.name).toBe('');
    await under.store.commit(commitOf({ expectedVersion: 1, events: [answered('after all')] }));
    expect((await other.load('conv-1'))?.events.at(-1)?.personal).toBeNull();
    expect(await other.verify()).toMatchObject({ faults: [] });
  });

  it('erase a party though somebody reads the keys for long, and say that old bytes are left', async () => {
    await under.store.commit(commitOf({ events: [answered('one')] }));
    const reader = new pg.Client(under.url);
    await reader.connect();
    await reader.query('begin');
    await reader.query('lock table party_keys in access share mode');
    await expect(other.erase('party-1')).rejects.toMatchObject({ code: 'store-busy' });
    expect(await wordsIn(under.store)).toEqual([undefined]);
    await reader.end();
    expect(await other.erase('party-1')).toBe(false);
  });

  it('begin no log of a party whom another erased meanwhile under the key that is gone', async () => {
    await under.store.commit(commitOf({ events: [answered('one')] }));
    await other.erase('party-1');
    const next = commitOf({ logId: 'conv-2', events: [answered('two')] });
    expect(await under.store.commit(next)).toBe('conflict');
    expect(await under.store.commit(next)).toBe('committed');
    expect((await other.load('conv-2'))?.events.at(-1)?.personal).toBeNull();
  });

  it('bring the tables up to date once, however many start together', async () => {
    const url = await server.newDatabase();
    const options = { url, home: under.home };
    const stores = await Promise.all([0, 1, 2].map(() => openPostgresStore(options)));
    expect(await stores[0]?.putCase(sampleCase)).toBe('stored');
    expect(await stores[2]?.getCase('case-1')).toEqual(sampleCase);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('serve it together, or one of them alone, the next as soon as the last has ended', async () => {
    const third = await openPostgresStore(under);
    await under.store.serveTogether?.();
    await other.serveTogether?.();
    await expect(third.serveAlone()).rejects.toMatchObject({ code: 'already-served' });
    await under.store.close();
    await other.close();
    await third.serveAlone();
    const fourth = await openPostgresStore(under);
    await expect(fourth.serveTogether()).rejects.toMatchObject({ code: 'already-served' });
    await expect(fourth.serveAlone()).rejects.toMatchObject({ code: 'already-served' });
    await Promise.all([third.close(), fourth.close()]);
  });

  it('go on by themselves after PostgreSQL was restarted', async () => {
    await under.store.commit(commitOf({ events: [answered('one')] }));
    await under.store.serveAlone();
    await server.restart();
    expect(await under.store.commit(commitOf({ expectedVersion: 1, events: [answered('two')] }))).toBe('committed');
    expect(await wordsIn(other)).toEqual(['one', 'two']);
  });

  it('are told what to do about a database that does not answer, is not there, or belongs to others', async () => {
    const { home, url } = under;
    const refused = (change: Partial<Parameters<typeof openPostgresStore>[0]>) =>
      openPostgresStore({ url, home, ...change }).catch((error: unknown) => error);
    const elsewhere = url.replace(/:\d+\//u, ':9/');
    const notThere = url.replace('/tests?', '/not-there?');
    expect(await refused({ url: elsewhere })).toMatchObject({ code: 'store-unreachable' });
    expect(await refused({ url: notThere })).toMatchObject({ code: 'store-open-failed' });
    const encryptionKey = Buffer.alloc(32, 7).toString('base64');
    const elsewhereHome = `${home}/other`;
    expect(await refused({ home: elsewhereHome })).toMatchObject({ code: 'installation-key-missing' });
    expect(await refused({ home: elsewhereHome, encryptionKey })).toMatchObject({ code: 'wrong-encryption-key' });
    // Neither try has left anything there that would be in the way of the right key.
    const right = (await readFile(join(home, 'installation.key'), 'utf8')).trim();
    await (await openPostgresStore({ url, home: elsewhereHome, encryptionKey: right })).close();
    await under.change(`insert into migrations values ('999-later.sql', now())`);
    expect(await refused({})).toMatchObject({ code: 'store-newer' });
  });
});
