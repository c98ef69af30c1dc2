import { join } from 'node:path';
import { openTables } from '../../data/lowdb/environment.js';
import { openLowdbStore } from '../../data/lowdb/open-lowdb-store.js';
import { openPostgresStore } from '../../data/postgres/open-postgres-store.js';
import type { RecordStore } from '../../data/record-store.js';
import { openInTemporaryHome } from './lowdb-home.js';
import { openInNewDatabase } from './postgres-home.js';

/** Two accounts and a session, of which somebody who can write to the disk makes others. */
async function keepThree(records: RecordStore): Promise<void> {
  await records.put('account', { id: 'agent', version: 0, value: 'may little' });
  await records.put('account', { id: 'admin', version: 0, value: 'may all' });
  await records.put('session', { id: 'one', version: 0, value: 'admin', expiresAt: 1_000 });
}

async function expectRefusals(records: RecordStore): Promise<void> {
  const broken = { code: 'record-broken', message: expect.stringMatching(/Put the store back from a backup/u) };
  await expect(records.get('account', 'agent')).rejects.toMatchObject(broken);
  await expect(records.all('account')[Symbol.asyncIterator]().next()).resolves.toMatchObject({
    value: { id: 'admin', value: 'may all' },
  });
  await expect(records.get('session', 'one')).rejects.toMatchObject(broken);
  await expect(records.get('draft', 'admin')).rejects.toMatchObject(broken);
  await records.remove('account', 'agent');
  expect(await records.put('account', { id: 'agent', version: 0, value: 'anew' })).toBe('put');
  expect(await records.get('account', 'agent')).toMatchObject({ value: 'anew' });
}

describe('a record that was copied to another id or kind, or made to last longer, does not open', () => {
  it('in a home', async () => {
    const under = await openInTemporaryHome();
    try {
      await keepThree(under.store.records);
      await under.store.close();
      const { root, records } = openTables(join(under.home, 'store'));
      const [admin, session] = [records.get(['account', 'admin']), records.get(['session', 'one'])];
      if (!admin || !session) throw new Error('Both were put.');
      await records.put(['account', 'agent'], admin);
      await records.put(['draft', 'admin'], admin);
      await records.put(['session', 'one'], { ...session, expiresAt: 9_000 });
      await root.close();
      const store = await openLowdbStore({ home: under.home });
      await expectRefusals(store.records);
      await store.close();
    } finally {
      await under.dispose();
    }
  });

  it('in PostgreSQL', async () => {
    const under = await openInNewDatabase();
    try {
      await keepThree(under.store.records);
      const admin = "(select sealed from records where kind = 'account' and id = 'admin')";
      await under.change(`update records set sealed = ${admin} where id = 'agent'`);
      await under.change(`insert into records (kind, id, version, sealed) values ('draft', 'admin', 1, ${admin})`);
      await under.change("update records set expires_at = 9000 where kind = 'session'");
      const store = await openPostgresStore({ url: under.url, home: under.home });
      await expectRefusals(store.records);
      await store.close();
    } finally {
      await under.dispose();
    }
  });
});
