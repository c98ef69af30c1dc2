import { EventEmitter, once } from 'node:events';
import type { Change } from '../../data/changes.js';
import { openPostgresStore } from '../../data/postgres/open-postgres-store.js';
import type { Store } from '../../data/store.js';
import { commitOf } from '../contracts/store-contract.js';
import { openInNewDatabase, type PostgresUnderTest } from './postgres-home.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

describe('what is written to one PostgreSQL by several processes', () => {
  let server: PostgresServer;
  let here: PostgresUnderTest;
  let there: Store;
  const told = new EventEmitter();

  beforeAll(async () => {
    server = await startPostgres();
    here = await openInNewDatabase(server);
    there = await openPostgresStore({ url: here.url, home: here.home });
  });
  afterAll(async () => {
    await there?.close();
    await here?.dispose();
    await server?.stop();
  });

  const listeners = "select pid from pg_stat_activity where query like 'listen%'";

  it('is told in each of them, and a line that broke is opened again and says that something may be missed', async () => {
    const listens = once(told, 'missed');
    there.changes.follow({
      changed: (change) => told.emit('changed', change),
      missed: () => told.emit('missed'),
    });
    await listens;

    const first = once(told, 'changed');
    await here.store.commit(commitOf());
    expect(await first).toEqual([{ logId: 'conv-1', caseId: 'case-1' } satisfies Change]);

    const [before] = await here.change(listeners);
    const broken = once(told, 'missed');
    await here.change('select pg_terminate_backend($1)', before?.pid);
    await broken;
    // It says so once when it broke, and once more when it listens again.
    await once(told, 'missed');
    const second = once(told, 'changed');
    await here.store.commit(commitOf({ expectedVersion: 1 }));
    expect(await second).toEqual([{ logId: 'conv-1', caseId: 'case-1' }]);
  });

  it('is told in several notices where there is much of it', async () => {
    const wanted = Array.from({ length: 300 }, (_, at) => `conv-${String(at).padStart(40, '0')}`);
    const heard = new Set<string>();
    const all = new Promise<void>((resolve) => {
      told.on('changed', ({ logId }: Change) => {
        heard.add(logId);
        if (wanted.every((id) => heard.has(id))) resolve();
      });
    });
    await Promise.all(wanted.map((logId) => here.store.commit(commitOf({ logId }))));
    await all;
    expect(heard.size).toBeGreaterThanOrEqual(300);
  });
});
