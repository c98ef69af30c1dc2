import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgresStore } from '../../data/postgres/open-postgres-store.js';
import type { Store } from '../../data/store.js';
import type { StoreUnderTest } from '../contracts/store-contract.js';
import { type PostgresServer, sharedPostgres } from './postgres-server.js';

/** A store in a database of its own. */
export interface PostgresUnderTest extends StoreUnderTest {
  readonly url: string;
  readonly home: string;
  /** Does something in the database that is none of ours. */
  change(text: string, ...values: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/** Opens a store in a new database, of the server that the tests of this process share unless there is another. */
export async function openInNewDatabase(own?: PostgresServer): Promise<PostgresUnderTest> {
  const home = await mkdtemp(join(tmpdir(), 'ringback-store-'));
  const server = own ?? (await sharedPostgres());
  const url = await server.newDatabase();
  let open: Store = await openPostgresStore({ url, home });
  return {
    url,
    home,
    store: open,
    reopen: async () => {
      await open.close();
      open = await openPostgresStore({ url, home });
      return open;
    },
    change: async (text, ...values) => {
      const client = new pg.Client(url);
      await client.connect();
      try {
        return (await client.query(text, [...values])).rows;
      } finally {
        await client.end();
      }
    },
    dispose: async () => {
      await open.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
