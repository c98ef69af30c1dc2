import { keepSecrets, secret, secretNumber, spelledSecrets } from '../contracts/secrets.js';
import { filesUnder } from './lowdb-home.js';
import { openInNewDatabase, type PostgresUnderTest } from './postgres-home.js';
import { type PostgresServer, startPostgres } from './postgres-server.js';

describe('what PostgreSQL writes to the disk', () => {
  let server: PostgresServer;
  let under: PostgresUnderTest;

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => await server?.stop());

  beforeEach(async () => {
    under = await openInNewDatabase(server);
    await keepSecrets(under.store);
  });
  afterEach(async () => await under?.dispose());

  it('never holds a personal value or a number in clear, its journal neither', async () => {
    expect((await under.store.load('conv-1'))?.events[0]?.personal?.words).toBe(`I live at ${secret}`);
    expect(await under.store.conversationsWith(secretNumber)).toEqual(['conv-1']);
    await under.change('checkpoint');
    const files = [...(await filesUnder(server.folder)).values()];
    expect(files.some((bytes) => bytes.includes('conv-1'))).toBe(true);
    expect(files.filter((bytes) => spelledSecrets.some((needle) => bytes.includes(needle)))).toEqual([]);
  });

  it('holds no bytes of a key that was erased, but in its journal', async () => {
    const keys = await under.change('select wrapped from party_keys');
    const found = async () => {
      await under.change('checkpoint');
      const left = [...(await filesUnder(server.folder))].filter(([path]) => !path.includes('pg_wal'));
      return keys.filter(({ wrapped }) => left.some(([, bytes]) => bytes.includes(wrapped as Buffer))).length;
    };
    expect(await found()).toBe(2);
    await under.store.erase('party-1');
    expect(await found()).toBe(1);
  });
});
